import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue } from '../content/catalogue';
import { graphOf } from './drawing/graph';
import { layOut } from './drawing/layout';
import { drawSvg } from './drawing/svg';
import { graphText } from './drawing/text';
import { serviceName } from './listing/names';

const FOLDER = 'dist-flow';

const graph = graphOf(catalogue);
const text = graphText(catalogue, graph);
const drawn = graph.sections.flatMap(({ questions }) => questions).length;

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/flow.txt`, text);
writeFileSync(
  `${FOLDER}/flow.svg`,
  drawSvg(`${serviceName}: ${drawn} questions, edition ${catalogue.edition}`, graph, layOut(catalogue, graph)),
);
console.log(text);
console.log(`Written: ${FOLDER}/flow.svg, ${FOLDER}/flow.txt`);

if (drawn !== catalogue.questions.length) {
  console.error(
    `Only ${drawn} of ${catalogue.questions.length} questions are drawn: a section is missing from its phase`,
  );
  process.exitCode = 1;
}
