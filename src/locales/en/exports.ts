import type { exports as japanese } from '../ja/exports';
import type { Widen } from '../widen';

export const exports = {
  title: 'Export to a file',
  lead: 'Put the check into a file that suits its reader and its use. You can choose first what to leave out.',
  empty: 'Nothing has been entered yet',
  emptyHint: 'Once questions are answered, the result and the answers can be put into a file.',
  leave: {
    title: 'What to leave out',
    hint: 'What you choose is nowhere in the file. What is stored on this PC is not deleted.',
    kinds: {
      notes: 'Notes, and texts edited by hand',
      evidence: 'Where the evidence is',
      names: 'Names of the body, sections and roles',
    },
    count: '{{kind}} (places: {{count}})',
    namesHint:
      'Titles over the seal boxes, the document number and edited texts are left out too. Where a kept note or place of evidence holds such a name, {{sign}} stands in its place.',
    sign: '[left out]',
    partial:
      'A file with something left out is not a backup of your answers. As a backup, keep a save file from which nothing is left out.',
    list: 'Left out of this file',
  },
  personal: {
    title: 'Some text looks like personal information',
    hint: 'It stands in the notes or places of evidence of the questions below. Make sure that it may be handed on; if not, change it, or leave it out above.',
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
    html: 'Can be read and printed in any browser. Open it here to go on where you stopped. For backups and for handing over to a successor.',
    xlsx: 'Tables of answers, scores, actions and the roadmap. The scores are formulas, so you can check them.',
    docx: 'The report and the draft for approval. You can adapt them to your own forms.',
    csv: 'The answers question by question. To be read into other spreadsheets and databases.',
    json: 'Data for other programs. It opens here too.',
  },
  working: 'Making the file…',
  written: '“{{name}}” has been written. Check your downloads folder.',
  failed: 'The file could not be written',
  failures: {
    absent: 'A part of the program could not be loaded. Press again.',
    unmade: 'The file could not be made. Press again, or choose another kind of file.',
    unlike:
      'The file did not hold what it should, so it was not handed over. Press again, or choose another kind of file.',
    undelivered: 'The browser did not take the file. Copy the content under “When nothing is downloaded”.',
  },
  html: {
    writtenAt: 'Written on',
    checksum: 'Value for checking',
    again:
      'This file can be read without the program. To go on answering, choose it under “Open a save file” in the check.',
    secret: 'Notes may hold internal information. Check who you hand it to.',
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
      of: 'Full points',
      note: 'Note',
      evidence: 'Where the evidence is',
      recheck: 'Check again',
      at: 'Answered on',
      by: 'Answered by',
    },
    states: {
      chosen: 'answered',
      unknown: 'not known (checking)',
      'not-applicable': 'not applicable',
      unanswered: 'unanswered',
      hidden: 'not asked now',
      orphaned: 'not in this edition',
    },
    yes: 'yes',
  },
} as const satisfies Widen<typeof japanese>;
