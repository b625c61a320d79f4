import {
  File,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import { formatEraDate } from '../../locales/format';
import type { ExportMatter } from '../formats/format';
import { xmlSafe } from '../formats/safeText';
import type { Report } from '../report/blocks';
import type { ApprovalText } from '../texts';
import { type Annex, annexes } from './annexes';
import { chapterParts, type Making, numbersOf } from './blocks';
import { approvalBoxes, draftParts } from './draft';
import { numbering, styleIds, styles } from './looks';
import { page } from './page';
import { bothEnds, paragraph } from './paragraphs';
import { factTable } from './tables';

/** What a Word file is made of; without a score there is nothing to approve, and so no draft. */
export interface Contents {
  readonly report: Report;
  readonly draft: ApprovalText | null;
  readonly matter: ExportMatter;
}

/** What stands at the top and at the foot of each page. @param title of the paper that the page belongs to */
function running(title: string, matter: ExportMatter) {
  const { document, assessment, speech } = matter;
  const { t, language } = speech;
  const day = formatEraDate(assessment.assessedOn, language);
  // What somebody typed stands last, so that nothing in it can turn the direction of what follows.
  const header = new Header({ children: [bothEnds(title, [day, '  ', document.respondent.body])] });
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const document_ = t('word:document', { id: document.id, edition: assessment.edition });
  const footer = new Footer({
    children: [paragraph(t('texts:limits'), { style: styleIds.running }), bothEnds(document_, [numbers])],
  });
  return { headers: { default: header }, footers: { default: footer } };
}

/** Title, whose report it is, and its chapters. The list of chapters has no page numbers, which Word would have to ask for. */
function opening({ report, matter }: Contents): readonly FileChild[] {
  const { t } = matter.speech;
  return [
    paragraph(report.title, { style: 'Title' }),
    factTable(report.facts),
    paragraph(t('word:contents'), { style: styleIds.lead, spacing: { before: 280, after: 60 } }),
    new TableOfContents(t('word:contents'), {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
      beginDirty: false,
    }),
  ];
}

function annexParts(
  { name, chapters }: Annex,
  index: number,
  contents: Contents,
  making: Making,
): readonly FileChild[] {
  const { draft, matter } = contents;
  const { t } = matter.speech;
  const mark = t('word:annex', { number: index + 1, name: t(`texts:draft.attachments.${name}`) });
  return [
    ...(draft ? [paragraph(mark, { style: styleIds.mark })] : []),
    ...(index === 0 ? opening(contents) : []),
    ...chapters.flatMap((chapter) => chapterParts(chapter, making)),
  ];
}

/** What stands under one running title and begins on a new page. */
interface Paper {
  readonly title: string;
  readonly children: readonly FileChild[];
}

function papers(contents: Contents): readonly Paper[] {
  const { report, draft, matter } = contents;
  const attached = annexes(report, matter);
  const numbers = numbersOf(
    attached.flatMap(({ chapters }) => chapters),
    matter,
  );
  const others = attached.map((annex, index) => annexParts(annex, index, contents, { matter, numbers }));
  const boxes = draft ? [] : approvalBoxes(matter);
  return [
    ...(draft ? [{ title: draft.title, children: draftParts(draft, matter) }] : []),
    ...others.map((children, index) => ({
      title: report.title,
      children: index === 0 ? [...boxes, ...children] : children,
    })),
  ];
}

function section({ title, children }: Paper, matter: ExportMatter): ISectionOptions {
  return {
    ...running(title, matter),
    properties: { page: { size: page.size, margin: page.margin }, type: SectionType.NEXT_PAGE },
    children,
  };
}

/** The report and the text for approval as one Word file. */
export function wordFile(contents: Contents): File {
  const { report, matter } = contents;
  const { t, language } = matter.speech;
  return new File({
    title: xmlSafe(report.title),
    creator: xmlSafe(matter.document.respondent.body || t('service')),
    lastModifiedBy: t('service'),
    styles: styles(language),
    numbering,
    sections: papers(contents).map((paper) => section(paper, matter)),
  });
}
