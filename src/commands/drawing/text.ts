import type { Catalogue } from '../../core/catalogue';
import type { Question } from '../../core/questionnaire';
import { inWords } from '../listing/conditions';
import { areaNameOf, askOf, gateNameOf, phaseNameOf } from '../listing/names';
import type { Graph } from './graph';

function marksOf({ gates }: Catalogue, { id, core }: Question): string {
  const gate = gates.find(({ question }) => question === id);
  const marks = [core ? 'quick' : '', gate ? `gate ${gate.id}, met by ${gate.in.join(' or ')}` : ''].filter(Boolean);
  return marks.length > 0 ? ` [${marks.join('; ')}]` : '';
}

function questionLines(catalogue: Catalogue, question: Question): readonly string[] {
  const { id, askWhen } = question;
  return [
    `    ${id}${marksOf(catalogue, question)}: ${askOf(id)}`,
    ...(askWhen ? [`      asked when ${inWords(askWhen)}`] : []),
  ];
}

/** The graph as text, with the number of questions drawn beside the catalogue's. */
export function graphText(catalogue: Catalogue, { sections, edges, profile }: Graph): string {
  const drawn = sections.flatMap(({ questions }) => questions).length;
  const phases = catalogue.phases.flatMap((phase) => {
    const own = sections.filter((section) => section.phase === phase.id);
    const count = own.flatMap(({ questions }) => questions).length;
    return [
      '',
      `${phaseNameOf(phase.id)} (${phase.id}, ${count} questions)`,
      ...own.flatMap(({ area, questions }) => [
        `  ${areaNameOf(area)} (${area})`,
        ...questions.flatMap((question) => questionLines(catalogue, question)),
      ]),
    ];
  });
  return [
    `Questions drawn: ${drawn}, in the catalogue: ${catalogue.questions.length}, edition ${catalogue.edition}`,
    `Quick version: ${catalogue.questions.filter(({ core }) => core).length}, gates: ${catalogue.gates.length}, conditions: ${edges.length}, profile fields heard: ${profile.length}`,
    ...phases,
    '',
    'Arrows: what is heard -> the question that it opens',
    ...edges.map(({ from, to, label }) => `  ${from} -> ${to}: ${label}`),
    '',
    'Gates',
    ...catalogue.gates.map(
      ({ id, question, in: enough }) => `  ${id} (${gateNameOf(id)}): ${question} is ${enough.join(' or ')}`,
    ),
    '',
  ].join('\n');
}
