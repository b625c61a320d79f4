import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import type { Condition } from '../../src/core/questionnaire';
import { lists } from '../../src/locales/ja/lists';

const catalogue: Catalogue = content;

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const all: Readonly<Record<string, readonly string[]>> = {
  areas: catalogue.areas,
  phases: idsOf(catalogue.phases),
  questions: idsOf(catalogue.questions),
  gates: idsOf(catalogue.gates),
  efforts: idsOf(catalogue.efforts),
  actions: idsOf(catalogue.actions),
  cases: idsOf(catalogue.cases),
  tools: idsOf(catalogue.tools),
  checks: idsOf(catalogue.checks),
  methods: idsOf(catalogue.methods),
  prices: idsOf(catalogue.prices),
  figures: idsOf(catalogue.figures),
  doubts: idsOf(catalogue.doubts),
  sources: idsOf(catalogue.sources),
  terms: idsOf(catalogue.terms),
};

const listed: Readonly<Record<string, readonly string[]>> = {
  owners: Object.keys(lists.owners),
  aims: Object.keys(lists.aims),
  triggers: Object.keys(lists.triggers),
  bodyTypes: Object.keys(lists.bodyTypes),
  networkModels: Object.keys(lists.networkModels),
  renewals: Object.keys(lists.renewals),
  prefectures: Object.keys(lists.prefectures),
};

/** Every id that `from` names and that is not among the `known`, as `from -> id`. */
function lost(known: string, from: string, named: readonly string[]): readonly string[] {
  const ids = all[known] ?? listed[known] ?? [];
  return named.filter((id) => !ids.includes(id)).map((id) => `${from} -> ${known} ${id}`);
}

function lostInCondition(from: string, condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => lostInCondition(from, part));
  if ('any' in condition) return condition.any.flatMap((part) => lostInCondition(from, part));
  if ('renewal' in condition) return lost('renewals', from, [condition.renewal]);
  return 'question' in condition ? lostChoices(from, condition.question, condition.in) : [];
}

function lostChoices(from: string, question: string, named: readonly string[]): readonly string[] {
  const choices = catalogue.questions.find(({ id }) => id === question)?.choices;
  if (!choices) return [`${from} -> questions ${question}`];
  return named.filter((choice) => !choices.includes(choice)).map((choice) => `${from} -> ${question} ${choice}`);
}

describe('ids', () => {
  it.each(Object.entries(all))('of %s are there, once each', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it.each(Object.entries(all))('of %s are words in kebab-case, never numbers', (_, ids) => {
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('of choices, notes, timeline steps and evidence stand once in their list', () => {
    const inside = [
      ...catalogue.questions.map(({ id, choices }) => ({ id, list: choices })),
      ...catalogue.actions.map(({ id, notes }) => ({ id, list: idsOf(notes ?? []) })),
      ...catalogue.cases.map(({ id, timeline }) => ({ id, list: idsOf(timeline) })),
      ...catalogue.doubts.map(({ id, evidence }) => ({ id, list: evidence })),
    ];
    expect(inside.filter(({ list }) => new Set(list).size !== list.length)).toEqual([]);
    expect(inside.flatMap(({ list }) => list).filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

describe('every id that is named exists', () => {
  it('in phases and gates', () => {
    expect(catalogue.phases.flatMap(({ id, areas }) => lost('areas', id, areas))).toEqual([]);
    expect(catalogue.gates.flatMap((gate) => lostChoices(gate.id, gate.question, gate.in))).toEqual([]);
  });

  it('in questions', () => {
    const missing = catalogue.questions.flatMap((question) => [
      ...lost('areas', question.id, [question.area]),
      ...lost('phases', question.id, [question.phase]),
      ...lost('owners', question.id, question.owners),
      ...lost('cases', question.id, question.cases),
      ...lost('sources', question.id, question.sources),
      ...lost('terms', question.id, question.terms),
      ...(question.askWhen ? lostInCondition(question.id, question.askWhen) : []),
    ]);
    expect(missing).toEqual([]);
  });

  it('in actions', () => {
    const missing = catalogue.actions.flatMap((action) => [
      ...lost('areas', action.id, [action.area]),
      ...lost('phases', action.id, [action.phase]),
      ...lost('owners', action.id, action.owners),
      ...lost('efforts', action.id, [action.effort]),
      ...lost('actions', action.id, [...action.after, ...(action.afterIf ?? []).map((before) => before.action)]),
      ...lost('tools', action.id, action.tools),
      ...lost('cases', action.id, [...action.cases, ...(action.duration?.of ?? [])]),
      ...lost('sources', action.id, action.sources),
      ...action.raises.flatMap(({ question, to }) => lostChoices(action.id, question, [to])),
      ...[action, ...(action.notes ?? [])].flatMap(({ when }) => lostInCondition(action.id, when)),
    ]);
    expect(missing).toEqual([]);
  });

  it('in cases', () => {
    const missing = catalogue.cases.flatMap((entry) => [
      ...lost('questions', entry.id, entry.addresses),
      ...lost('methods', entry.id, entry.methods),
      ...lost('tools', entry.id, entry.tools),
      ...lost('sources', entry.id, entry.sources),
      ...lost('aims', entry.id, entry.aims),
      ...lost('triggers', entry.id, entry.trigger ? [entry.trigger] : []),
      ...lost('bodyTypes', entry.id, [entry.bodyType]),
      ...lost('networkModels', entry.id, entry.networkModel ? [entry.networkModel] : []),
      ...lost('prefectures', entry.id, [entry.prefecture]),
    ]);
    expect(missing).toEqual([]);
  });

  it('in tools, which need tools, gates or actions first', () => {
    const first = [...(all.tools ?? []), ...(all.gates ?? []), ...(all.actions ?? [])];
    const missing = catalogue.tools.flatMap(({ id, addresses, needs, sources }) => [
      ...lost('questions', id, addresses),
      ...lost('sources', id, sources),
      ...needs.filter((need) => !first.includes(need) || need === id).map((need) => `${id} -> ${need}`),
    ]);
    expect(missing).toEqual([]);
  });

  it('in methods, prices, figures and the glossary', () => {
    const missing = [
      ...catalogue.methods.flatMap(({ id, sources }) => lost('sources', id, sources)),
      ...catalogue.prices.flatMap(({ id, sources }) => lost('sources', id, sources)),
      ...catalogue.prices.flatMap(({ id, of }) => lost('cases', id, of ? [of] : [])),
      ...catalogue.figures.flatMap(({ id, sources }) => lost('sources', id, sources)),
      ...catalogue.terms.flatMap(({ id, sources }) => lost('sources', id, sources)),
    ];
    expect(missing).toEqual([]);
  });

  it('in doubts', () => {
    const missing = catalogue.doubts.flatMap(({ id, phase, questions, cases, figures, sources }) => [
      ...lost('phases', id, [phase]),
      ...lost('questions', id, questions),
      ...lost('cases', id, cases),
      ...lost('figures', id, figures),
      ...lost('sources', id, sources),
    ]);
    expect(missing).toEqual([]);
  });

  it('in the rule by which cases are compared', () => {
    const { aimsOfTrigger, newOfficeTrigger, stageQuestion, stagesAhead } = catalogue.matching;
    expect([
      ...lost('triggers', 'aimsOfTrigger', Object.keys(aimsOfTrigger)),
      ...lost('aims', 'aimsOfTrigger', Object.values(aimsOfTrigger).flat()),
      ...lost('triggers', 'newOfficeTrigger', [newOfficeTrigger]),
      ...lostChoices('stagesAhead', stageQuestion, Object.keys(stagesAhead)),
    ]).toEqual([]);
  });
});
