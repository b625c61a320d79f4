import type { Case } from '../../core/advice';
import type { CaseMatch } from '../../core/matching';
import { formatAsOf, formatList, formatYearsIn } from '../../locales/format';
import { answerText, differenceText, likenessText, needText } from '../phrases';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';
import { lines, list, paragraph, table } from './making';

/** How many of each group are shown; the casebook's four always all. */
const shown = { casebook: 4, outside: 4, rules: 2 } as const;
const groups = ['casebook', 'outside', 'rules'] as const;

/** The casebook's four, then the most alike of the others. */
export function shownCases({ assessment }: Pick<Matter, 'assessment'>): readonly CaseMatch[] {
  return groups.flatMap((group) => assessment.cases.filter((one) => one.group === group).slice(0, shown[group]));
}

/** What is known of others like this body, each with how it is alike and how it differs. */
export function caseBlocks(matter: Matter): readonly Block[] {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const matches = shownCases(matter);
  const rowsOf = (group: CaseMatch['group']) =>
    matches
      .filter((match) => match.group === group)
      .flatMap((match) => {
        const entry = catalogue.cases.find(({ id }) => id === match.case);
        return entry ? [rowOf(match, entry, matter)] : [];
      });
  return [
    paragraph(t('result:cases.lead'), 'hint'),
    ...groups.flatMap((group) =>
      table({
        caption: t(`result:cases.${group}`),
        columns: [
          { title: t('report:cases.body'), share: 44 },
          { title: t('result:cases.alike'), share: 30 },
          { title: t('result:cases.differs'), share: 26 },
        ],
        rows: rowsOf(group),
      }),
    ),
  ];
}

function rowOf({ alike, differs }: CaseMatch, { id, bodyType, asOf }: Case, { catalogue, speech }: Matter) {
  const { t, i18n, language } = speech;
  const about = i18n.exists(`cases:${id}.headline`) ? t(`cases:${id}.headline`) : t(`cases:${id}.what`);
  const date =
    asOf === 'unknown' ? t('result:cases.unknownAsOf') : t('result:cases.asOf', { asOf: formatAsOf(asOf, language) });
  return [
    lines([t(`cases:${id}.name`), formatYearsIn(about, language), date]),
    lines(alike.map((likeness) => likenessText(likeness, catalogue, speech))) || t('result:cases.nothing'),
    lines(differs.map((difference) => differenceText(difference, bodyType, speech))) || t('result:cases.noDifference'),
  ];
}

/** Tools that answer a gap that was found, with what must come first. */
export function toolBlocks({ catalogue, assessment, speech }: Matter): readonly Block[] {
  const { t, language } = speech;
  if (assessment.tools.length === 0) return [];
  const needsOf = (tool: string) => {
    const needs = catalogue.tools.find(({ id }) => id === tool)?.needs ?? [];
    return formatList(
      needs.map((need) => needText(need, catalogue, speech)),
      language,
    );
  };
  return [
    paragraph(t('result:tools.lead'), 'hint'),
    ...table({
      caption: t('result:tools.title'),
      columns: [
        { title: t('report:tool'), share: 30 },
        { title: t('result:tools.answers'), share: 40 },
        { title: t('result:tools.first'), share: 30 },
      ],
      rows: assessment.tools.map(({ tool, because, inUse }) => [
        lines([t(`lists:tools.${tool}`), inUse && t('result:tools.inUse'), t(`tools:${tool}.use`)]),
        lines(
          because.map(({ question, choice }) =>
            t('punctuation.labelled', {
              label: t(`questions:${question}.ask`),
              text: answerText(question, { state: 'chosen', choice }, speech),
            }),
          ),
        ),
        lines([t(`tools:${tool}.first`), needsOf(tool)]),
      ]),
    }),
  ];
}

/** What is still to be found out, by the person to ask. */
export function confirmBlocks({ assessment, speech: { t } }: Matter): readonly Block[] {
  const { toConfirm } = assessment;
  if (toConfirm.length === 0) return [paragraph(t('result:confirm.none'))];
  const asked = [...new Set(toConfirm.map(({ owners }) => owners[0] ?? ''))];
  return [
    paragraph(t('result:confirm.lead'), 'hint'),
    ...asked.flatMap((owner): readonly Block[] => [
      { kind: 'heading', level: 2, text: t(`lists:owners.${owner}`) },
      ...list(
        toConfirm
          .filter(({ owners }) => owners[0] === owner)
          .map(({ question, why }) =>
            t('punctuation.detailed', {
              text: t(`questions:${question}.ask`),
              detail: t(`result:confirm.whys.${why}`),
            }),
          ),
      ),
    ]),
  ];
}
