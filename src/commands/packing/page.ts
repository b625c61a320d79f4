import { escaped } from '../../reports/html/escape';
import { withPolicy } from '../building/policy';
import { marked, type Values } from './sentence';

/** Read on a screen of any width and printed on A4; `sheet` is set so tightly that it fills one page. */
const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:54rem;padding:1.5rem 1rem 3rem;background:#fff;color:#1a1a1a;font:16px/1.7 "Noto Sans JP","Noto Sans CJK JP","BIZ UDPGothic","Yu Gothic UI",Meiryo,sans-serif;line-break:strict;overflow-wrap:anywhere}
h1,h2,.lead{word-break:auto-phrase}
h1{font-size:1.75rem;line-height:1.4;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.4;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid #1a1a1a}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.5rem}
code,pre{font-family:"Noto Sans Mono CJK JP",Consolas,"BIZ UDGothic",monospace;font-size:.9em}
code{background:#f2f2f2;padding:0 .25em}
pre{white-space:pre-wrap;margin:.5rem 0;padding:.5rem .75rem;border:1px solid #767676;background:#f2f2f2;line-height:1.5}
dl{margin:1rem 0;border-top:1px solid #767676}
dl div{display:grid;grid-template-columns:8rem 1fr;gap:1rem;padding:.375rem 0;border-bottom:1px solid #767676}
dt{font-weight:700}
dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:#f2f2f2}
tbody th{font-weight:400;width:27%}
.fields{display:grid;grid-template-columns:repeat(4,1fr)}
.fields div{grid-template-columns:1fr;gap:0;min-height:4.5rem;border:1px solid #767676;margin:0 0 -1px -1px;padding:.25rem .5rem}
.fields dt{font-weight:400}
@media (width<40rem){
dl div{grid-template-columns:1fr;gap:0}
.fields{grid-template-columns:1fr 1fr}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{border:1px solid #767676;margin-bottom:.75rem}
th,td{border:0}
tbody th{width:auto}
tbody th{background:#f2f2f2}
[data-head]::before{content:attr(data-head);display:block;font-weight:700}
}
@media print{
@page{size:A4;margin:11mm 13mm}
body{padding:0;max-width:none;font-size:10pt}
code,pre,thead th,tbody th{print-color-adjust:exact}
h2{break-after:avoid}
tr,li,pre,dl div{break-inside:avoid}
.sheet{font-size:8.2pt;line-height:1.4}
.sheet h1{font-size:13pt;margin:0}
.sheet h2{font-size:9.4pt;margin:1.5mm 0 .5mm;padding-bottom:.1mm;border-bottom-width:1px}
.sheet p,.sheet ul,.sheet ol,.sheet table,.sheet pre{margin:.5mm 0}
.sheet ul,.sheet ol{padding-left:5mm}
.sheet pre{padding:.8mm 1.5mm;line-height:1.3}
.sheet th,.sheet td{padding:.2mm 1.2mm}
.sheet tbody th{width:34%}
.sheet dl{margin:.8mm 0}
.sheet dl div{padding:.3mm 0;grid-template-columns:22mm 1fr}
.sheet .fields div{grid-template-columns:1fr;min-height:11mm;padding:.4mm 1.2mm}
}
`;

/** Paragraphs, lists and tables of a page, all of them already HTML. */
export function blocksOf(values: Values) {
  const text = (sentence: string) => marked(sentence, values);
  const cells = ([first = '', ...rest]: readonly string[], [, ...heads]: readonly string[]) =>
    `<th scope="row">${text(first)}</th>${rest.map((cell, index) => `<td data-head="${escaped(heads[index] ?? '')}">${text(cell)}</td>`).join('')}`;
  return {
    paragraph: (sentence: string) => `<p>${text(sentence)}</p>`,
    heading: (title: string) => `<h2>${text(title)}</h2>`,
    points: (points: readonly string[]) => `<ul>${points.map((point) => `<li>${text(point)}</li>`).join('')}</ul>`,
    steps: (steps: readonly string[]) => `<ol>${steps.map((step) => `<li>${text(step)}</li>`).join('')}</ol>`,
    facts: (facts: readonly { readonly name: string; readonly text: string }[]) =>
      `<dl>${facts.map((fact) => `<div><dt>${text(fact.name)}</dt><dd>${text(fact.text)}</dd></div>`).join('')}</dl>`,
    fields: (names: readonly string[]) =>
      `<dl class="fields">${names.map((name) => `<div><dt>${text(name)}</dt><dd></dd></div>`).join('')}</dl>`,
    table: (heads: readonly string[], rows: readonly (readonly string[])[]) =>
      `<table><thead><tr>${heads.map((head) => `<th scope="col">${text(head)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${cells(row, heads)}</tr>`)
        .join('')}</tbody></table>`,
    literal: (content: string) => `<pre>${escaped(content)}</pre>`,
  };
}

/** A whole page in Japanese without scripts, whose policy allows nothing but its own style. */
export function pageOf(title: string, blocks: readonly string[], kind: 'sheet' | 'guide'): string {
  const page = `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main class="${kind}">
<h1>${escaped(title)}</h1>
${blocks.join('\n')}
</main>
</body>
</html>
`;
  return withPolicy(page, { scripts: false, styles: false }, () => undefined);
}
