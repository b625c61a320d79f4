import type { Catalogue } from '../../core/catalogue';
import { sectionsOf } from '../../core/interview';
import type { Question } from '../../core/questionnaire';
import { inWords } from './conditions';
import { ids } from './lines';
import { areaNameOf, askOf, choiceOf, gateNameOf, phaseNameOf } from './names';

function notApplicable({ notApplicable: when }: Question): string {
  if (!when) return 'never';
  return when === 'always' ? 'always offered' : `offered when ${inWords(when)}`;
}

function questionLines({ gates }: Catalogue, question: Question, number: number): readonly string[] {
  const gate = gates.find((entry) => entry.question === question.id);
  return [
    '',
    `${number}. ${question.id}: ${askOf(question.id)}`,
    ...question.choices.map((choice, step) => `     ${step} ${choice}: ${choiceOf(question.id, choice)}`),
    `   phase ${question.phase} | area ${question.area} | weight ${question.weight} | ${question.core ? 'quick and full' : 'full only'} | rests on ${question.rests}`,
    `   asked: ${question.askWhen ? `when ${inWords(question.askWhen)}` : 'always'} | not applicable: ${notApplicable(question)}`,
    ...(gate ? [`   GATE ${gate.id} (${gateNameOf(gate.id)}): met by ${gate.in.join(' or ')}`] : []),
    `   owners: ${ids(question.owners)} | cases: ${ids(question.cases)} | terms: ${ids(question.terms)}`,
    `   sources: ${ids(question.sources)}`,
  ];
}

/** Every question in the order in which it is asked, under its phase and section. */
export function questionListing(catalogue: Catalogue): readonly string[] {
  const sections = sectionsOf(catalogue);
  const order = sections.flatMap(({ questions }) => questions);
  return sections.flatMap(({ phase, area, questions }) => [
    '',
    `-- ${phaseNameOf(phase)} / ${areaNameOf(area)}`,
    ...questions.flatMap((question) => questionLines(catalogue, question, order.indexOf(question) + 1)),
  ]);
}
