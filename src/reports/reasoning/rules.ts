import { levels } from '../../core/scoring';
import { formatList, formatNumber } from '../../locales/format';
import type { reasoning } from '../../locales/ja/reasoning';
import { type Entry, type Fact, fact, type Matter } from './entry';

type RuleId = keyof (typeof reasoning)['rules'];

interface More {
  /** Numbers and names that the words leave open. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly facts?: readonly Fact[];
  readonly mark?: Fact['mark'];
}

function rule(id: RuleId, { speech: { t } }: Matter, { values = {}, facts = [], mark }: More = {}): Entry {
  const lines = t(`reasoning:rules.${id}.lines`, { returnObjects: true, ...values });
  return {
    kind: 'rule',
    id,
    title: t(`reasoning:rules.${id}.title`),
    facts: [...fact(t('reasoning:facts.rule'), lines, mark), ...facts],
    sources: [],
  };
}

/** How many questions have each weight, the heaviest first. */
function weightFact({ catalogue, speech: { t } }: Matter): readonly Fact[] {
  const weights = [...new Set(catalogue.questions.map(({ weight }) => weight))].sort((a, b) => b - a);
  const lines = weights.map((weight) => {
    const count = catalogue.questions.filter((question) => question.weight === weight).length;
    return t('reasoning:says.weighted', { weight, count });
  });
  return fact(t('reasoning:facts.weights'), lines, 'ours');
}

function levelFact({ speech: { t } }: Matter): readonly Fact[] {
  const lines = levels.map(({ id, from }) => t('reasoning:says.from', { level: t(`lists:levels.${id}`), from }));
  return fact(t('reasoning:facts.levels'), lines, 'ours');
}

/** How points become scores and levels. */
export function scoreRules(matter: Matter): readonly Entry[] {
  const { t } = matter.speech;
  const rounded = fact(t('reasoning:facts.shown'), [t('result:calculation.rounded')]);
  return [
    rule('answer-points', matter, { facts: weightFact(matter), mark: 'ours' }),
    rule('area-score', matter, { mark: 'ours' }),
    rule('not-counted', matter, { mark: 'ours' }),
    rule('overall-score', matter, { mark: 'ours' }),
    rule('levels', matter, { facts: levelFact(matter) }),
    rule('range', matter),
    rule('rounding', matter, { facts: rounded }),
    rule('progress', matter),
  ];
}

/** Which questions are asked. */
export function askingRules(matter: Matter): readonly Entry[] {
  const { questions } = matter.catalogue;
  const values = { all: questions.length, core: questions.filter(({ core }) => core).length };
  return [rule('asking', matter, { values })];
}

/** What gates and ceilings do, and what the result begins with. */
export function gateRules(matter: Matter): readonly Entry[] {
  const { catalogue, speech } = matter;
  const { stageQuestion } = catalogue.matching;
  const first = catalogue.questions.find(({ id }) => id === stageQuestion)?.choices[0] ?? '';
  const values = {
    ask: speech.t(`questions:${stageQuestion}.ask`),
    choice: speech.t(`questions:${stageQuestion}.choices.${first}`),
  };
  return [
    rule('gate-rule', matter, { mark: 'ours' }),
    rule('ceiling-rule', matter, { mark: 'ours' }),
    rule('headline', matter, { values }),
  ];
}

function effortFact({ catalogue, speech: { t } }: Matter): readonly Fact[] {
  const lines = catalogue.efforts.map(({ id, min, max }) => {
    const count = catalogue.actions.filter(({ effort }) => effort === id).length;
    return t('reasoning:says.counted', { name: t('result:steps.days', { min, max }), count });
  });
  return fact(t('reasoning:facts.bands'), lines, 'estimate');
}

function fundingFact({ catalogue: { actions }, speech: { t } }: Matter): readonly Fact[] {
  const counted = (name: string, count: number) => t('reasoning:says.counted', { name, count });
  const fundings = (['none', 'initial', 'supplementary'] as const).map((kind) =>
    counted(t(`result:steps.fundings.${kind}`), actions.filter(({ funding }) => funding === kind).length),
  );
  const needs = (['rule-change', 'coordination'] as const).map((kind) =>
    counted(t(`result:steps.needs.${kind}`), actions.filter((action) => action.needs.includes(kind)).length),
  );
  return fact(t('reasoning:facts.bands'), [...fundings, ...needs], 'ours');
}

/** Which actions are suggested, and in what order. */
export function suggestionRules(matter: Matter): readonly Entry[] {
  const { t } = matter.speech;
  const order = fact(t('reasoning:facts.order'), [t('result:steps.lead')], 'ours');
  const effect = fact(t('reasoning:facts.shown'), [t('result:calculation.effectRule')]);
  return [
    rule('firing', matter, { mark: 'ours' }),
    rule('effect', matter, { facts: effect }),
    rule('suggestion-order', matter, { facts: order }),
    rule('effort-bands', matter, { facts: effortFact(matter) }),
    rule('funding', matter, { facts: fundingFact(matter) }),
    rule('confirming', matter),
  ];
}

/** How the roadmap is laid out and how the smallest set of actions is found. */
export function planningRules(matter: Matter): readonly Entry[] {
  const { t } = matter.speech;
  const lines = (['order', 'quarters', 'money', 'prerequisites', 'load'] as const).map((line) =>
    t(`plan:rule.lines.${line}`),
  );
  const roadmap: Entry = {
    kind: 'rule',
    id: 'roadmap',
    title: t('plan:rule.title'),
    facts: fact(t('reasoning:facts.rule'), [t('plan:rule.lead'), ...lines], 'ours'),
    sources: [],
  };
  return [roadmap, rule('smallest-set', matter, { mark: 'ours' })];
}

function triggerFact({ catalogue, speech: { t, language } }: Matter): readonly Fact[] {
  const lines = Object.entries(catalogue.matching.aimsOfTrigger).map(([trigger, aims]) => {
    const names = aims.map((aim) => t(`lists:aims.${aim}`));
    return t('reasoning:says.leads', { from: t(`lists:triggers.${trigger}`), to: formatList(names, language) });
  });
  return fact(t('reasoning:facts.aims'), lines, 'ours');
}

function stageFact({ catalogue, speech: { t, language } }: Matter): readonly Fact[] {
  const { stageQuestion, stagesAhead } = catalogue.matching;
  const lines = Object.entries(stagesAhead).map(([choice, stages]) => {
    const names = stages.map((stage) => t(`reasoning:stages.${stage as 'trial'}`));
    const from = t(`questions:${stageQuestion}.choices.${choice}`);
    return t('reasoning:says.leads', { from, to: formatList(names, language) });
  });
  return fact(t('reasoning:facts.stages'), lines, 'ours');
}

/** How cases and tools are chosen. */
export function matchingRules(matter: Matter): readonly Entry[] {
  const { catalogue, speech } = matter;
  const { points, staffBands, populationBands, stageQuestion } = catalogue.matching;
  const limits = (bands: readonly number[]) =>
    formatList(
      bands.map((limit) => formatNumber(limit, speech.language)),
      speech.language,
    );
  const bands = { staffBands: limits(staffBands), populationBands: limits(populationBands) };
  const stage = { ask: speech.t(`questions:${stageQuestion}.ask`) };
  return [
    rule('case-points', matter, { values: points, mark: 'ours' }),
    rule('size-bands', matter, { values: bands, mark: 'ours' }),
    rule('trigger-aims', matter, { facts: triggerFact(matter) }),
    rule('stages-ahead', matter, { values: stage, facts: stageFact(matter) }),
    rule('case-order', matter, { mark: 'ours' }),
    rule('tool-order', matter, { mark: 'ours' }),
  ];
}
