import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { Language } from '../../core/document';

/** Text in a Mincho, headings and tables in a Gothic, as official papers have it; both come with Windows. */
const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const mincho = fontOf('Yu Mincho');
const gothic = fontOf('Yu Gothic');

const MUTED = '4D4D4D';
export const BORDER = '767676';
export const GROUND = 'F2F2F2';

/** Without the language of a text Word marks every word of it as misspelt. */
const languages = {
  ja: { value: 'ja-JP', eastAsia: 'ja-JP' },
  en: { value: 'en-GB', eastAsia: 'ja-JP' },
} as const satisfies Record<Language, { value: string; eastAsia: string }>;

/** Points of a letter, half points as Word counts them. */
const pt = (points: number) => points * 2;
const line = (factor: number) => ({ line: Math.round(240 * factor), lineRule: LineRuleType.AUTO });

function headingStyle(points: number, before: number, after: number) {
  return {
    run: { font: gothic, size: pt(points), bold: true, color: '000000' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...line(1) } },
  };
}

/** The names of the styles of our own. */
export const styleIds = {
  lead: 'ReportLead',
  hint: 'ReportHint',
  warning: 'ReportWarning',
  finding: 'ReportFinding',
  picture: 'ReportPicture',
  cell: 'ReportCell',
  columnTitle: 'ReportColumnTitle',
  item: 'ReportItem',
  running: 'ReportRunning',
  stamp: 'ReportStamp',
  mark: 'ReportMark',
} as const;

const own: NonNullable<IStylesOptions['paragraphStyles']> = [
  { id: styleIds.lead, name: 'Report Lead', run: { font: gothic, size: pt(11.5), bold: true } },
  {
    id: styleIds.hint,
    name: 'Report Hint',
    run: { size: pt(9), color: MUTED },
    paragraph: { spacing: { after: 80, ...line(1) } },
  },
  {
    id: styleIds.warning,
    name: 'Report Warning',
    paragraph: {
      indent: { left: 170 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: '000000' } },
    },
  },
  {
    id: styleIds.finding,
    name: 'Report Finding',
    run: { font: gothic, bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 160, after: 80, ...line(1) } },
  },
  {
    id: styleIds.picture,
    name: 'Report Picture',
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160, ...line(1) } },
  },
  {
    id: styleIds.cell,
    name: 'Report Cell',
    run: { font: gothic, size: pt(9) },
    paragraph: { spacing: { after: 0, ...line(1) } },
  },
  {
    id: styleIds.columnTitle,
    name: 'Report Column Title',
    basedOn: styleIds.cell,
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    quickFormat: false,
    paragraph: { spacing: { after: 0, ...line(1) }, indent: { left: 200 } },
  },
  { id: styleIds.item, name: 'Report Item', paragraph: { spacing: { after: 40, ...line(1.05) } } },
  {
    id: styleIds.running,
    name: 'Report Running',
    run: { font: gothic, size: pt(8), color: MUTED },
    paragraph: { spacing: { after: 0, ...line(1) } },
  },
  {
    id: styleIds.stamp,
    name: 'Report Stamp',
    run: { font: gothic, size: pt(9) },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 0, ...line(1) } },
  },
  {
    id: styleIds.mark,
    name: 'Report Mark',
    run: { font: gothic, size: pt(10.5) },
    paragraph: { alignment: AlignmentType.RIGHT, keepNext: true },
  },
];

/** How every kind of paragraph looks. */
export function styles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: mincho, size: pt(10.5), language: languages[language] },
        paragraph: { spacing: { after: 100, ...line(1.08) } },
      },
      title: {
        run: { font: gothic, size: pt(18), bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 0, after: 200, ...line(1) } },
      },
      heading1: headingStyle(15, 320, 120),
      heading2: headingStyle(12.5, 200, 60),
      heading3: headingStyle(11, 200, 60),
      caption: {
        run: { font: gothic, size: pt(9.5), bold: true, color: '000000', italics: false },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 60, ...line(1) } },
      },
    },
    paragraphStyles: own.map((style) => ({ basedOn: 'Normal', quickFormat: true, ...style })),
  };
}

export const listIds = { bullets: 'bullets', numbers: 'numbers' } as const;

function listLevel(format: 'bullet' | 'decimal', text: string, hanging: number) {
  const style = { paragraph: { indent: { left: hanging, hanging } } };
  return { level: 0, format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'], text, style };
}

/** Lists that Word knows as lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: listIds.bullets, levels: [listLevel('bullet', '•', mm(4.5))] },
    { reference: listIds.numbers, levels: [listLevel('decimal', '%1.', mm(7))] },
  ],
};
