import { formatDate, formatTime } from '../../locales/format';
import { chapterHtml, factsHtml } from '../html/blocks';
import { dataBlock } from '../html/dataBlock';
import { escaped } from '../html/escape';
import { style } from '../html/style';
import { report } from '../report/report';
import type { ExportMatter, Format } from './format';
import { holdsDocument } from './holdsDocument';
import { leftOut } from './leftOut';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** When the file was written, and the sum by which damage shows. */
function fileFacts(json: string, matter: ExportMatter) {
  const { writtenAt, speech } = matter;
  const { t, language } = speech;
  const { checksum }: { readonly checksum?: unknown } = JSON.parse(json);
  return [
    [t('exports:html.writtenAt'), `${formatDate(writtenAt, language)} ${formatTime(writtenAt)}`],
    [t('exports:html.checksum'), String(checksum)],
    ...leftOut(matter),
  ] as const;
}

function page(matter: ExportMatter): string {
  const { t, language } = matter.speech;
  const json = matter.sealed(matter.document, matter.writtenAt);
  const { title, facts, chapters } = report(matter);
  const { body } = matter.document.respondent;
  const name = body ? t('punctuation.window', { title: body, service: title }) : title;
  const contents = chapters.map((chapter) => `<li><a href="#${chapter.id}">${escaped(chapter.title)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${factsHtml([...facts, ...fileFacts(json, matter)])}
<div class="again">
<p>${escaped(t('exports:html.again'))}</p>
<p>${escaped(t('exports:html.secret'))}</p>
</div>
<nav aria-label="${escaped(t('exports:html.contents'))}"><ul>
${contents.join('\n')}
</ul></nav>
</header>
<main>
${chapters.map((chapter) => chapterHtml(chapter, matter)).join('\n')}
</main>
${dataBlock(json)}
</body>
</html>
`;
}

/** The save file: a page that people read without the program and that the program opens again without loss. */
export const html: Format = {
  extension: 'html',
  type: 'text/html',
  make: async (matter) => new TextEncoder().encode(page(matter)),
  holds: async (bytes, matter) => holdsDocument(bytes, matter),
};
