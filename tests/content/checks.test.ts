import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { type CheckId, checks } from '../../src/content/checks';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { type Clause, type Ground, inconsistencies } from '../../src/core/checks';
import { answersOf, type Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Profile } from '../../src/core/questionnaire';
import { answerOf } from '../municipalities/answers';
import type { RowAnswers } from '../municipalities/row';
import { rows } from '../municipalities/rows';
import { anyAnswers, anyProfile } from '../support/arbitrary';
import { chosen, documentWith, notApplicable, TODAY } from '../support/invented';

const catalogue: Catalogue = content;

interface Fixture {
  readonly answers: RowAnswers;
  readonly profile?: Profile;
  /** The one answer or value in which the silent neighbour differs. */
  readonly but: { readonly answers: RowAnswers } | { readonly profile: Profile };
}

const used = { trial: 'established' } as const;

/** For each check answers on which it fires, and a neighbour on which it does not. */
const fixtures: { readonly [C in CheckId]: Fixture } = {
  'staff-above-population': {
    answers: {},
    profile: { staff: 4332, population: 57 },
    but: { profile: { population: 5700 } },
  },
  'terminals-above-staff': { answers: {}, profile: { staff: 57, terminals: 200 }, but: { profile: { terminals: 57 } } },
  'no-counter-section': {
    answers: {},
    profile: { bodyType: 'village', counterSections: 0 },
    but: { profile: { counterSections: 1 } },
  },
  'remote-access-without-method': {
    answers: {},
    profile: { tools: ['remote-access'], remoteMethod: 'none' },
    but: { profile: { remoteMethod: 'vpn' } },
  },
  'uncounted-terminals': {
    answers: { terminals: 'none' },
    profile: { terminals: 12 },
    but: { profile: { terminals: 0 } },
  },
  'zero-terminals': {
    answers: { terminals: 'shared' },
    profile: { terminals: 0 },
    but: { answers: { terminals: 'none' } },
  },
  'own-devices-beside-terminals': {
    answers: { terminals: 'allotted' },
    profile: { ownDevices: 'only' },
    but: { answers: { terminals: 'not-applicable' } },
  },
  'use-without-terminals': {
    answers: { trial: 'section-trial', terminals: 'none' },
    profile: { ownDevices: 'none' },
    but: { answers: { trial: 'volunteers' } },
  },
  'connection-without-method': {
    answers: { 'outside-line': 'connected' },
    profile: { remoteMethod: 'none' },
    but: { answers: { 'outside-line': 'unverified' } },
  },
  'method-in-use-undecided': {
    answers: { 'access-method': 'undecided' },
    profile: { remoteMethod: 'vdi' },
    but: { profile: { remoteMethod: 'stand-alone' } },
  },
  'stand-alone-verified': {
    answers: { 'access-method': 'verified' },
    profile: { remoteMethod: 'stand-alone' },
    but: { answers: { 'access-method': 'chosen' } },
  },
  'line-without-method': {
    answers: { 'outside-line': 'load-tested', 'access-method': 'undecided' },
    but: { answers: { 'access-method': 'comparing' } },
  },
  'verified-without-line': {
    answers: { 'access-method': 'verified', 'outside-line': 'none' },
    but: { answers: { 'outside-line': 'unverified' } },
  },
  'verified-in-unknown-network': {
    answers: { 'access-method': 'verified', 'network-model': 'nobody' },
    but: { answers: { 'network-model': 'contractor' } },
  },
  'model-nobody-knows': {
    answers: { 'network-model': 'nobody' },
    profile: { networkModel: 'beta' },
    but: { answers: { 'network-model': 'contractor' } },
  },
  'screen-approval-on-paper': {
    answers: { 'e-approval': 'full', 'paper-dependence': 'most' },
    but: { answers: { 'paper-dependence': 'half' } },
  },
  'paper-approval-without-paper': {
    answers: { 'e-approval': 'partial', 'paper-dependence': 'exception' },
    but: { answers: { 'e-approval': 'mixed' } },
  },
  'approval-tools-missing': {
    answers: { 'e-approval': 'full' },
    profile: { tools: ['chat'] },
    but: { profile: { tools: ['chat', 'document-management'] } },
  },
  'approval-tools-unused': {
    answers: { 'e-approval': 'none' },
    profile: { tools: ['finance-approval'] },
    but: { answers: { 'e-approval': 'partial' } },
  },
  'contact-tools-missing': {
    answers: { 'contact-tools': 'all' },
    profile: { tools: ['chat'] },
    but: { profile: { tools: ['chat', 'web-meeting'] } },
  },
  'no-tools-no-habits': {
    answers: { 'communication-habits': 'none', 'contact-tools': 'some-sections' },
    but: { answers: { 'contact-tools': 'few-official' } },
  },
  'official-phones-uncounted': {
    answers: { 'contact-tools': 'private-phones', 'call-handling': 'some-phones' },
    but: { answers: { 'call-handling': 'relay' } },
  },
  'balanced-load-undecided-calls': {
    answers: { ...used, 'office-load': 'balanced', 'call-handling': 'undecided' },
    but: { answers: { 'office-load': 'rota' } },
  },
  'excluded-counter-in-use': {
    answers: { ...used, 'counter-stance': 'excluded', 'counter-use': 'rotating' },
    but: { answers: { 'counter-use': 'special' } },
  },
  'online-visits-uncounted': {
    answers: { 'visit-reduction': 'none' },
    profile: { tools: ['online-application'] },
    but: { answers: { 'visit-reduction': 'considered' } },
  },
  'listed-work-judged-by-section': {
    answers: { 'work-inventory': 'full-list', 'judging-unit': 'by-section' },
    but: { answers: { 'work-inventory': 'partial-list' } },
  },
  'use-without-rules': {
    answers: { trial: 'established', 'telework-rules': 'none' },
    but: { answers: { 'telework-rules': 'draft' } },
  },
  'eligibility-without-draft': {
    answers: { 'telework-rules': 'collecting', eligibility: 'two' },
    but: { answers: { 'telework-rules': 'draft' } },
  },
  'short-trial-with-standing-rules': {
    answers: { 'costs-and-accidents': 'not-applicable', 'telework-rules': 'in-force' },
    but: { answers: { 'costs-and-accidents': 'none' } },
  },
  'managers-practise-without-trial': {
    answers: { 'manager-practice': 'both', trial: 'not-started' },
    but: { answers: { trial: 'volunteers' } },
  },
  'target-without-count': {
    answers: { ...used, 'use-target': 'counted', 'use-review': 'none' },
    but: { answers: { 'use-target': 'felt' } },
  },
  'yearly-drill-without-contact': {
    answers: { ...used, 'ongoing-security': 'planned', 'incident-contact': 'none' },
    but: { answers: { 'incident-contact': 'general' } },
  },
  'running-cost-without-estimate': {
    answers: { 'cost-outlook': 'unsure', 'cost-saving': 'several' },
    but: { answers: { 'cost-outlook': 'either' } },
  },
};

function documentOf(answers: RowAnswers, profile: Profile = {}, mode: Document['mode'] = 'full'): Document {
  const given = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  return documentWith(Object.fromEntries(given), { profile, mode });
}

/** What is found in a document, through the interview, so that only asked questions speak. */
function found({ answers, profile, mode }: Document) {
  const given = answersOf({ answers } as Document);
  const { heard } = interview(catalogue, { mode, answers: given, profile });
  return inconsistencies(catalogue.checks, { answers: heard, profile });
}

const firing = (document: Document) => found(document).map(({ check }) => check);

function neighbourOf({ answers, profile, but }: Fixture): Document {
  return documentOf(
    { ...answers, ...('answers' in but ? but.answers : {}) },
    { ...profile, ...('profile' in but ? but.profile : {}) },
  );
}

/** The fixture with one of the things said taken back. */
function without(ground: Ground, { answers, profile }: Fixture): Document {
  if ('question' in ground) return documentOf({ ...answers, [ground.question]: 'unknown' }, profile);
  const field = 'profile' in ground ? ground.profile : 'tools';
  return documentOf(answers, Object.fromEntries(Object.entries(profile ?? {}).filter(([name]) => name !== field)));
}

interface Way {
  readonly answers: RowAnswers;
  readonly profile: Profile;
}

/** The single things by which a statement may hold: each choice, each tool, each alternative. */
function waysTo(clause: Clause): readonly Way[] {
  const byAnswer = (question: string, given: readonly string[]) =>
    given.map((choice): Way => ({ answers: { [question]: choice }, profile: {} }));
  const byProfile = (profile: Profile): Way => ({ answers: {}, profile });
  if ('either' in clause) return clause.either.flatMap(waysTo);
  if ('any' in clause) return clause.any.flatMap(waysTo);
  if ('state' in clause) return byAnswer(clause.question, [clause.state]);
  if ('question' in clause) return byAnswer(clause.question, clause.in);
  if ('tools' in clause) {
    return clause.tools === 'listed'
      ? clause.of.map((tool) => byProfile({ tools: [tool] }))
      : [byProfile({ tools: ['wifi'] })];
  }
  if ('exceeds' in clause) return [byProfile({ [clause.profile]: 2, [clause.exceeds]: 1 })];
  if ('all' in clause || 'renewal' in clause) throw new Error('no check uses this; say here how it is met');
  if ('in' in clause) return clause.in.map((value) => byProfile({ [clause.profile]: value }));
  if ('is' in clause) return [byProfile({ [clause.profile]: clause.is })];
  return [byProfile({ [clause.profile]: 'above' in clause ? clause.above + 1 : clause.atMost })];
}

function together(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  return some.flatMap((one) =>
    others.map((other) => ({
      answers: { ...one.answers, ...other.answers },
      profile: { ...one.profile, ...other.profile },
    })),
  );
}

/** Answers under which every follow-up is asked. */
const opening: RowAnswers = {
  'work-inventory': 'full-list',
  'access-method': 'verified',
  'cost-outlook': 'both',
  'telework-rules': 'in-force',
  trial: 'established',
};

describe('the checks', () => {
  it('are at least twenty, each with two statements or a comparison of its own', () => {
    expect(checks.length).toBeGreaterThanOrEqual(20);
    const single = catalogue.checks.filter(({ when }) => when.length < 2);
    expect(single.filter(({ when }) => !when.some((clause) => 'exceeds' in clause))).toEqual([]);
  });

  it('are silent where everything is best, where everything is worst, and where nothing is said', () => {
    const all = (place: number) => Object.fromEntries(catalogue.questions.map((q) => [q.id, q.choices.at(place)]));
    expect(firing(documentOf(all(-1)))).toEqual([]);
    expect(firing(documentOf(all(0)))).toEqual([]);
    expect(firing(documentOf({}))).toEqual([]);
  });

  it('do not cry wolf: of all municipalities in the table they speak to the two whose rows do not fit', () => {
    const spoken = rows.flatMap(({ name, answers, profile, mode }) =>
      firing(documentOf(answers, profile, mode)).map((check) => `${name}: ${check}`),
    );
    expect(spoken).toEqual([
      '安全対策だけがない市: line-without-method',
      '新庁舎と更新が近い市: eligibility-without-draft',
    ]);
  });

  it('leave the document and its assessment as they were', () => {
    fc.assert(
      fc.property(anyAnswers(catalogue), anyProfile, (answers, profile) => {
        const document = documentWith(answers, { profile });
        const before = JSON.stringify(document);
        const assessed = JSON.stringify(assess(catalogue, document, TODAY));
        for (const part of [document, document.answers, document.profile, ...Object.values(document.answers)])
          Object.freeze(part);
        found(document);
        expect(JSON.stringify(document)).toBe(before);
        expect(JSON.stringify(assess(catalogue, document, TODAY))).toBe(assessed);
      }),
      { numRuns: 50 },
    );
  });

  it('speak only of questions that are asked, with the answer that stands there', () => {
    fc.assert(
      fc.property(anyAnswers(catalogue), anyProfile, (answers, profile) => {
        const { asked } = interview(catalogue, { mode: 'full', answers, profile });
        const ids = asked.map(({ id }) => id);
        const grounds = found(documentWith(answers, { profile })).flatMap(({ because }) => because);
        for (const ground of grounds.filter((one) => 'question' in one)) {
          expect(ids).toContain(ground.question);
          expect(answers[ground.question]).toEqual('choice' in ground ? chosen(ground.choice) : notApplicable);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(checks.map(({ id }) => [id, fixtures[id]] as const))('%s', (id, fixture) => {
  const document = documentOf(fixture.answers, fixture.profile);
  const grounds = () => found(document).find(({ check }) => check === id)?.because ?? [];

  it('fires on its fixture, and nothing else does', () => {
    expect(firing(document)).toEqual([id]);
  });

  it('is silent on a neighbour that differs in one thing', () => {
    const { but } = fixture;
    expect(Object.keys('answers' in but ? but.answers : but.profile)).toHaveLength(1);
    expect(firing(neighbourOf(fixture))).not.toContain(id);
  });

  it('rests on all that it names: unsaid or わからない, each by itself silences it', () => {
    expect(grounds().length).toBeGreaterThanOrEqual(2);
    for (const ground of grounds()) expect(firing(without(ground, fixture))).not.toContain(id);
  });

  it('fires by each choice, tool and alternative that it names', () => {
    const { when } = catalogue.checks.find((check) => check.id === id) ?? { when: [] };
    const ways = when.map(waysTo).reduce(together);
    expect(ways.length).toBeGreaterThan(0);
    const silent = ways.filter(
      ({ answers, profile }) => !firing(documentOf({ ...opening, ...answers }, profile)).includes(id),
    );
    expect(silent).toEqual([]);
  });
});
