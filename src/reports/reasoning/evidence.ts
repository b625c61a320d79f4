import type { Case, Tool } from '../../core/advice';
import { formatAsOf, formatList, formatNumber } from '../../locales/format';
import { needText, type Speech } from '../phrases';
import { type Entry, type Fact, fact, type Group, type Line, lineTo, type Matter, row } from './entry';
import { caseLines } from './questions';

function questionLines(ids: readonly string[], { speech: { t } }: Matter): readonly Line[] {
  return ids.map((id) => lineTo('question', id, t(`questions:${id}.ask`)));
}

function toolEntry({ id, addresses, needs, sources }: Tool, matter: Matter): Entry {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const isGate = (need: string) => catalogue.gates.some((gate) => gate.id === need);
  const users = catalogue.cases.filter(({ tools }) => tools.includes(id)).map((entry) => entry.id);
  return {
    kind: 'tool',
    id,
    title: t(`lists:tools.${id}`),
    facts: [
      ...fact(t('reasoning:facts.use'), [t(`tools:${id}.use`)]),
      ...fact(t('reasoning:facts.addresses'), questionLines(addresses, matter), 'ours'),
      ...fact(t('result:tools.first'), [
        t(`tools:${id}.first`),
        ...needs.map((need) => lineTo(isGate(need) ? 'gate' : 'tool', need, needText(need, catalogue, speech))),
      ]),
      ...row(t('result:tools.usedBy'), caseLines(users, matter)),
    ],
    sources,
  };
}

/** Every tool, in the catalogue's order. */
export function toolEntries(matter: Matter): readonly Entry[] {
  return matter.catalogue.tools.map((tool) => toolEntry(tool, matter));
}

function sizeLines({ population, staff }: Case, { t, language }: Speech): readonly string[] {
  const number = ({ value, about }: { readonly value: number; readonly about?: true }) =>
    about ? t('result:cases.about', { value: formatNumber(value, language) }) : formatNumber(value, language);
  return [
    ...(population ? [t('result:cases.population', { value: number(population) })] : []),
    ...(staff
      ? [
          t('result:cases.staff', { value: number(staff) }) +
            (staff.mark === 'inferred' ? t('result:cases.inferred') : ''),
        ]
      : []),
  ];
}

/** What a case is compared by; nothing where its sources do not say. */
function likenessFacts({ trigger, aims, networkModel, stage }: Case, { t, language }: Speech): readonly Fact[] {
  const aimNames = formatList(
    aims.map((aim) => t(`lists:aims.${aim}`)),
    language,
  );
  return [
    ...fact(t('result:cases.trigger'), trigger ? [t(`lists:triggers.${trigger}`)] : []),
    ...fact(t('reasoning:facts.aims'), aims.length > 0 ? [aimNames] : []),
    ...fact(t('reasoning:facts.network'), networkModel ? [t(`lists:networkModels.${networkModel}`)] : []),
    ...fact(t('reasoning:facts.stages'), stage ? [t(`reasoning:stages.${stage}`)] : []),
  ];
}

function caseEntry(entry: Case, matter: Matter): Entry {
  const { t, language } = matter.speech;
  const { id, bodyType, asOf, addresses, methods, tools, sources } = entry;
  const methodLines = methods.map((method) => ({ text: t(`lists:methods.${method}`), href: '#/methods' }));
  return {
    kind: 'case',
    id,
    title: t(`cases:${id}.name`),
    facts: [
      ...fact(t('reasoning:facts.page'), caseLines([id], matter)),
      ...fact(t('result:fields.bodyType'), [t(`lists:bodyTypes.${bodyType}`)]),
      ...fact(t('reasoning:facts.size'), sizeLines(entry, matter.speech)),
      ...likenessFacts(entry, matter.speech),
      ...fact(t('reasoning:facts.addresses'), questionLines(addresses, matter), 'ours'),
      ...row(t('result:cases.method'), methodLines),
      ...row(
        t('result:cases.tools'),
        tools.map((tool) => lineTo('tool', tool, t(`lists:tools.${tool}`))),
      ),
      ...fact(t('reasoning:facts.asOf'), [
        asOf === 'unknown' ? t('result:cases.unknownAsOf') : formatAsOf(asOf, language),
      ]),
    ],
    sources,
  };
}

/** The cases with which a body is compared; those named for one point are not. */
export function caseGroups(matter: Matter): readonly Group[] {
  return (['casebook', 'outside', 'rules'] as const).map((group) => ({
    title: matter.speech.t(`result:cases.${group}`),
    entries: matter.catalogue.cases.filter((one) => one.group === group).map((one) => caseEntry(one, matter)),
  }));
}
