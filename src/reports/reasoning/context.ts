import type { Condition } from '../../core/questionnaire';
import { conditionText } from '../phrases';
import { type Entry, type Fact, fact, lineTo, type Matter } from './entry';

function leading({ speech: { t } }: Matter, from: string, to: string): string {
  return t('reasoning:says.leads', { from, to });
}

function conditionOr(when: Condition | undefined, { speech }: Matter): string {
  return when ? conditionText(when, speech) : speech.t('reasoning:says.otherwise');
}

function seriesFacts(matter: Matter): readonly Fact[] {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const { introduction, sizes, use } = catalogue.survey;
  const series = introduction.series.map(({ id, when }) =>
    t('punctuation.labelled', {
      label: conditionOr(when, matter),
      text: t(`result:context.series.${id}` as 'result:context.series.municipalities'),
    }),
  );
  const classes = sizes.map(({ when, introduced }) =>
    t('punctuation.labelled', { label: conditionText(when, speech), text: t(`figures:${introduced}`) }),
  );
  const used = use.figures.map((id) => t(`figures:${id}`));
  const beside = [introduction, use].map(({ question }) =>
    lineTo('question', question, t(`questions:${question}.ask`)),
  );
  return [
    ...fact(t('reasoning:facts.beside'), beside, 'ours'),
    ...fact(t('reasoning:facts.series'), [...series, ...classes, ...used]),
  ];
}

function reasonFact(matter: Matter): readonly Fact[] {
  const { t } = matter.speech;
  const lines = matter.catalogue.survey.reasons.map((reason) =>
    leading(
      matter,
      t(`figures:${reason.figure}`),
      'area' in reason ? t(`lists:areas.${reason.area}.name`) : t(`lists:gates.${reason.gate}.name`),
    ),
  );
  return fact(t('reasoning:facts.reasons'), lines, 'ours');
}

/** Which survey figures stand beside the body's own state. */
export function surveyRule(matter: Matter): Entry {
  const { catalogue, speech } = matter;
  const { introduction, sizes, use, reasons, laterReasons } = catalogue.survey;
  const shown = new Set([
    ...introduction.series.flatMap(({ figures }) => figures),
    ...sizes.flatMap(({ introduced, undecided }) => [introduced, undecided]),
    ...use.figures,
    ...reasons.map(({ figure }) => figure),
    ...laterReasons,
  ]);
  const sources = catalogue.figures.filter(({ id }) => shown.has(id)).flatMap((figure) => figure.sources);
  return {
    kind: 'rule',
    id: 'survey',
    title: speech.t('reasoning:survey.title'),
    facts: [
      ...fact(speech.t('reasoning:facts.rule'), [speech.t('reasoning:survey.rule')]),
      ...seriesFacts(matter),
      ...reasonFact(matter),
    ],
    sources: [...new Set(sources)],
  };
}

/** In what order those who have done an action are listed. */
export function experienceRule({ speech: { t } }: Matter): Entry {
  return {
    kind: 'rule',
    id: 'experience',
    title: t('reasoning:experience'),
    facts: fact(t('reasoning:facts.order'), [t('experience:order')], 'ours'),
    sources: [],
  };
}
