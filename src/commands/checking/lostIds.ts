import type { Catalogue } from '../../core/catalogue';
import type { Clause } from '../../core/checks';
import { lists } from '../../locales/ja/lists';
import type { ContentFault } from './fault';
import { idLists } from './ownIds';

const listed = {
  owners: Object.keys(lists.owners),
  aims: Object.keys(lists.aims),
  triggers: Object.keys(lists.triggers),
  bodyTypes: Object.keys(lists.bodyTypes),
  networkModels: Object.keys(lists.networkModels),
  renewals: Object.keys(lists.renewals),
  prefectures: Object.keys(lists.prefectures),
} as const;

type ListName = keyof ReturnType<typeof idLists> | keyof typeof listed;
type Lost = readonly string[];

/** The names of one list after another, by which an entry names them. */
type Named = { readonly [L in ListName]?: readonly string[] };

/** How to find, in a catalogue, what is named and not there; each as `from -> list id`. */
function finder(catalogue: Catalogue) {
  const known: Readonly<Record<ListName, readonly string[]>> = { ...idLists(catalogue), ...listed };
  const names = Object.keys(known) as ListName[];
  const among = (from: string, named: Named): Lost =>
    names.flatMap((list) =>
      (named[list] ?? []).filter((id) => !known[list].includes(id)).map((id) => `${from} -> ${list} ${id}`),
    );
  const choices = (from: string, question: string, named: readonly string[]): Lost => {
    const offered = catalogue.questions.find(({ id }) => id === question)?.choices;
    if (!offered) return [`${from} -> questions ${question}`];
    return named.filter((choice) => !offered.includes(choice)).map((choice) => `${from} -> ${question} ${choice}`);
  };
  const condition = (from: string, clause: Clause): Lost => {
    if ('all' in clause) return clause.all.flatMap((part) => condition(from, part));
    if ('any' in clause) return clause.any.flatMap((part) => condition(from, part));
    if ('either' in clause) return clause.either.flatMap((part) => condition(from, part));
    if ('renewal' in clause) return among(from, { renewals: [clause.renewal] });
    if ('tools' in clause) return among(from, { tools: clause.of });
    return 'question' in clause ? choices(from, clause.question, 'in' in clause ? clause.in : []) : [];
  };
  return { among, choices, condition };
}

type Finder = ReturnType<typeof finder>;

function inQuestionnaire({ phases, gates, ceilings, questions, checks }: Catalogue, find: Finder): Lost {
  return [
    ...phases.flatMap(({ id, areas }) => find.among(id, { areas })),
    ...gates.flatMap((gate) => find.choices(gate.id, gate.question, gate.in)),
    ...ceilings.flatMap(({ question, in: enough }) => find.choices(`ceiling ${question}`, question, enough)),
    ...checks.flatMap(({ id, when }) => when.flatMap((clause) => find.condition(id, clause))),
    ...questions.flatMap(({ id, area, phase, owners, cases, sources, terms, askWhen, notApplicable }) => [
      ...find.among(id, { areas: [area], phases: [phase], owners, cases, sources, terms }),
      ...(askWhen ? find.condition(id, askWhen) : []),
      ...(typeof notApplicable === 'object' ? find.condition(id, notApplicable) : []),
    ]),
  ];
}

function inActions({ actions }: Catalogue, find: Finder): Lost {
  return actions.flatMap(({ id, area, phase, owners, effort, after, afterIf = [], tools, sources, ...more }) => [
    ...find.among(id, { areas: [area], phases: [phase], owners, efforts: [effort], tools, sources }),
    ...find.among(id, { actions: [...after, ...afterIf.map(({ action }) => action)] }),
    ...find.among(id, { cases: [...more.cases, ...(more.duration?.of ?? [])] }),
    ...find.among(id, { renewals: more.renewal ? [more.renewal] : [] }),
    ...more.raises.flatMap(({ question, to }) => find.choices(id, question, [to])),
    ...[more, ...(more.notes ?? []), ...afterIf].flatMap(({ when }) => find.condition(id, when)),
  ]);
}

function inCases({ cases }: Catalogue, find: Finder): Lost {
  return cases.flatMap(
    ({ id, addresses, methods, tools, sources, aims, trigger, bodyType, networkModel, prefecture }) =>
      find.among(id, {
        questions: addresses,
        methods,
        tools,
        sources,
        aims,
        triggers: trigger ? [trigger] : [],
        bodyTypes: [bodyType],
        networkModels: networkModel ? [networkModel] : [],
        prefectures: [prefecture],
      }),
  );
}

/** Tools need tools, gates or actions first, never themselves. */
function inTools(catalogue: Catalogue, find: Finder): Lost {
  const { tools, gates, actions } = idLists(catalogue);
  const first = [...tools, ...gates, ...actions];
  return catalogue.tools.flatMap(({ id, addresses, needs, sources }) => [
    ...find.among(id, { questions: addresses, sources }),
    ...needs.filter((need) => !first.includes(need) || need === id).map((need) => `${id} -> ${need}`),
  ]);
}

function inReference({ methods, prices, figures, terms, doubts }: Catalogue, find: Finder): Lost {
  return [
    ...[...methods, ...figures, ...terms].flatMap(({ id, sources }) => find.among(id, { sources })),
    ...prices.flatMap(({ id, of, sources }) => find.among(id, { cases: of ? [of] : [], sources })),
    ...doubts.flatMap(({ id, phase, questions, cases, figures: cited, sources }) =>
      find.among(id, { phases: [phase], questions, cases, figures: cited, sources }),
    ),
  ];
}

function inExperience({ deeds, spending, cases }: Catalogue, find: Finder): Lost {
  return [
    ...deeds.flatMap((deed) => {
      const from = `${deed.action} by ${deed.case}`;
      const timeline = cases.find(({ id }) => id === deed.case)?.timeline.map(({ id }) => id) ?? [];
      return [
        ...find.among(from, { actions: [deed.action], cases: [deed.case], sources: deed.sources }),
        ...(deed.steps ?? []).filter((step) => !timeline.includes(step)).map((step) => `${from} -> step ${step}`),
      ];
    }),
    ...spending.flatMap(({ action, prices }) => find.among(`spending ${action}`, { actions: [action], prices })),
  ];
}

function inSurvey({ survey }: Catalogue, find: Finder): Lost {
  const { introduction, sizes, use, reasons, laterReasons } = survey;
  return [
    ...find.among('survey', { questions: [introduction.question, use.question], figures: use.figures }),
    ...find.among('survey', { figures: [...reasons.map(({ figure }) => figure), ...laterReasons] }),
    ...introduction.series.flatMap(({ id, figures, when }) => [
      ...find.among(`survey ${id}`, { figures }),
      ...(when ? find.condition(`survey ${id}`, when) : []),
    ]),
    ...sizes.flatMap(({ id, when, introduced, undecided }) => [
      ...find.among(`survey ${id}`, { figures: [introduced, undecided] }),
      ...find.condition(`survey ${id}`, when),
    ]),
    ...reasons.flatMap((reason) =>
      find.among('survey', 'area' in reason ? { areas: [reason.area] } : { gates: [reason.gate] }),
    ),
  ];
}

function inMatching({ matching }: Catalogue, find: Finder): Lost {
  const { aimsOfTrigger, newOfficeTrigger, stageQuestion, stagesAhead } = matching;
  return [
    ...find.among('matching', { triggers: [...Object.keys(aimsOfTrigger), newOfficeTrigger] }),
    ...find.among('matching', { aims: Object.values(aimsOfTrigger).flat() }),
    ...find.choices('matching', stageQuestion, Object.keys(stagesAhead)),
  ];
}

/** Every id that something names and that is not there: a dead link within the content. */
export function lostIds(catalogue: Catalogue): readonly ContentFault[] {
  const find = finder(catalogue);
  const parts = [inQuestionnaire, inActions, inCases, inTools, inReference, inExperience, inSurvey, inMatching];
  return parts.flatMap((part) => part(catalogue, find)).map((at) => ({ fault: 'unknown', at }));
}
