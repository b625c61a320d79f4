import type { Row } from './row';
import { casebookRows } from './rows/casebook';
import { changedRows } from './rows/changed';
import { edgeRows } from './rows/edges';
import { inventedRows } from './rows/invented';
import { outsideRows } from './rows/outside';
import { rulesRows } from './rows/rules';

export const rows: readonly Row[] = [
  ...casebookRows,
  ...outsideRows,
  ...rulesRows,
  ...edgeRows,
  ...inventedRows,
  ...changedRows,
];
