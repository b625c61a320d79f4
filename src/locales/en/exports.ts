import type { exports as japanese } from '../ja/exports';
import type { Widen } from '../widen';

export const exports = {
  title: 'Export to a file',
  lead: 'Puts the check into a file that fits who gets it and what it is for. Choose first what to leave out.',
  empty: 'Nothing has been entered yet',
  emptyHint: 'Once questions are answered, the result and the answers can be put into a file.',
  leave: {
    title: 'What to leave out',
    hint: 'What is chosen is nowhere in the file. Nothing is deleted here.',
    kinds: {
      notes: 'Notes, and texts edited by hand',
      evidence: 'Where the evidence lies',
      names: 'Names of the body, sections and roles',
    },
    count: '{{kind}} (places: {{count}})',
    namesHint:
      'Titles over the seal boxes, the document number and edited texts are left out too. Where a kept note or place of evidence holds such a name, {{sign}} stands in its place.',
    sign: '[left out]',
    partial:
      'A file with something left out is no backup of the answers. Keep a save file with everything in it as well.',
    list: 'Left out of this file',
  },
  personal: {
    title: 'Some notes look as if they held personal information',
    hint: 'These are notes or places of evidence. Make sure that they may be handed on; change them, or leave them out above.',
    item: '{{ask}} ({{kinds}})',
  },
  choose: 'Kind of file',
  write: 'Write: {{format}}',
  formats: {
    html: 'Save file (html)',
    xlsx: 'Excel',
    docx: 'Word',
    csv: 'CSV',
    json: 'Data (json)',
  },
  uses: {
    html: 'Can be read and printed in any browser. Opened here, it goes on where you stopped. For backups and for handing over.',
    xlsx: 'Tables of answers, scores, actions and the plan. The scores are formulas, so that they can be checked.',
    docx: 'The report and the text for approval, to be adapted to your own forms.',
    csv: 'The answers question by question. For other spreadsheets and databases.',
    json: 'Data for other programs. It opens here too.',
  },
  working: 'Making the file…',
  written: '“{{name}}” has been written. Check your downloads folder.',
  failed: 'The file could not be written',
  failures: {
    absent: 'A part of the program could not be loaded. Press again.',
    unmade: 'The file could not be made. Data (json) can still be written.',
    unlike:
      'Read back, the file was not what it should be, so it was not handed over. Data (json) can still be written.',
    undelivered: 'The browser did not take the file. Copy the content under “When nothing is downloaded”.',
  },
  html: {
    writtenAt: 'Written at',
    checksum: 'Value for checking',
    again:
      'This file can be read without the program. To go on answering, choose it under “Open a save file” in the self-check.',
    secret: 'Notes may hold internal information. Make sure to whom you hand it.',
    contents: 'Contents',
  },
  csv: {
    columns: {
      number: 'Number',
      phase: 'Phase',
      area: 'Area',
      question: 'Question',
      answer: 'Answer',
      state: 'State',
      points: 'Points',
      of: 'Most',
      note: 'Note',
      evidence: 'Evidence',
      recheck: 'Check again',
      at: 'Answered at',
      by: 'Answered by',
    },
    states: {
      chosen: 'answered',
      unknown: 'being confirmed',
      'not-applicable': 'not applicable',
      unanswered: 'unanswered',
      hidden: 'not asked now',
      orphaned: 'not in this edition',
    },
    yes: 'yes',
  },
} as const satisfies Widen<typeof japanese>;
