import type { CellObject } from 'write-excel-file/universal';
import type { Look } from './sheet';

type Properties = Omit<CellObject, 'value' | 'type' | 'format'>;

const line: Properties = { borderStyle: 'thin', borderColor: '#949494' };
const words: Properties = { ...line, alignVertical: 'top', wrap: true };
const named: Properties = {
  ...line,
  fontWeight: 'bold',
  backgroundColor: '#EFEFEF',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
};

export const TEXT_SIZE = 10;
/** On every Windows from 2018 on; made for official texts. */
export const TEXT_FONT = 'BIZ UDPGothic';

/** Fields that may be filled in are yellow, and in grey still have their frame. */
export const looks: Readonly<Record<Look, Properties>> = {
  title: { fontWeight: 'bold', fontSize: 14, alignVertical: 'center' },
  section: { fontWeight: 'bold', fontSize: 12, alignVertical: 'center' },
  lead: { alignVertical: 'center' },
  head: named,
  turned: { ...named, wrap: false, textRotation: 90, align: 'center' },
  label: { ...words, fontWeight: 'bold' },
  body: words,
  input: { ...words, align: 'center', backgroundColor: '#FFF4BF' },
  figure: { ...words, wrap: false, align: 'right', indent: 1 },
  mark: { ...words, align: 'center' },
  bar: { ...words, align: 'center', backgroundColor: '#C5D7FB' },
};

/** Looks under which a long text goes on in a further line. */
export const wraps = (look: Look): boolean => looks[look].wrap === true;
