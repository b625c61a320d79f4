import type { Tally } from '../../core/scoring';
import type { Block, Chapter, ChartId } from '../report/blocks';
import { tallyText } from '../tallies';
import type { Matter } from '../texts/matter';
import { escaped } from './escape';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Tables of so few rows are not torn apart on paper. */
const SHORT = 6;

/** Where a block stands: the title of its chapter, and what the report is made of. */
interface Place {
  readonly title: string;
  readonly matter: Matter;
}

/** Label and value, side by side where there is room. */
export function factsHtml(facts: Of<'facts'>['facts']): string {
  const rows = facts.map(([label, value]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`);
  return `<dl>${rows.join('')}</dl>`;
}

function listHtml({ items, ordered }: Of<'list'>): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
}

/** A caption that only says the heading of its chapter again is there for those who hear the page. */
function tableHtml({ caption, columns, rows }: Of<'table'>, { title }: Place): string {
  const end = (index: number) => (columns[index]?.align ? ' class="end"' : '');
  const cell = (text: string, index: number) =>
    index === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${end(index)}>${escaped(text)}</td>`;
  const head = columns.map(
    ({ title, share }, index) => `<th scope="col"${end(index)} style="width:${share}%">${escaped(title)}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const length = rows.length <= SHORT ? ' class="short"' : '';
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table${length}>
<caption${caption === title ? ' class="unseen"' : ''}>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

/** A bar for each score; hidden from those who hear the page, since the table that follows says the same. */
function barsHtml(tallies: readonly Tally[], nameOf: (id: string) => string, matter: Matter): string {
  const bars = tallies.map((tally) => {
    const bar = tally.score === null ? '' : `<i style="width:${tally.score.toFixed(1)}%"></i>`;
    const text = escaped(tallyText(tally, matter.speech));
    return `<div><span>${escaped(nameOf(tally.id))}</span><span class="track">${bar}</span><b>${text}</b></div>`;
  });
  return `<div class="bars" aria-hidden="true">${bars.join('')}</div>`;
}

function drawing(chart: ChartId, matter: Matter): string {
  const { assessment, speech } = matter;
  const { t } = speech;
  if (chart === 'areas') return barsHtml(assessment.areas, (id) => t(`lists:areas.${id}.short`), matter);
  if (chart === 'phases') return barsHtml(assessment.phases, (id) => t(`lists:phases.${id}.short`), matter);
  return '';
}

const makers: { readonly [K in Block['kind']]: (block: Of<K>, place: Place) => string } = {
  heading: ({ level, text }) => `<h${level + 1}>${escaped(text)}</h${level + 1}>`,
  paragraph: ({ text, tone }) => `<p${tone ? ` class="${tone}"` : ''}>${escaped(text)}</p>`,
  list: listHtml,
  facts: ({ facts }) => factsHtml(facts),
  table: tableHtml,
  chart: ({ chart, finding }, { matter }) => `<p>${escaped(finding)}</p>${drawing(chart, matter)}`,
};

function blockHtml(block: Block, place: Place): string {
  // Each kind has its own maker; the compiler does not see that key and block go together.
  const make = makers[block.kind] as (block: Block, place: Place) => string;
  return make(block, place);
}

/** A chapter with its heading, to which the list of contents leads. */
export function chapterHtml({ id, title, blocks }: Chapter, matter: Matter): string {
  const parts = blocks.map((block) => blockHtml(block, { title, matter })).join('\n');
  return `<section id="${id}">\n<h2>${escaped(title)}</h2>\n${parts}\n</section>`;
}
