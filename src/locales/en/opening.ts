import type { opening as japanese } from '../ja/opening';
import type { Widen } from '../widen';

export const opening = {
  same: 'Your present answers and those in the file are the same.',
  lead: 'If you replace them, your present answers change as follows.',
  kinds: 'What changes',
  columns: { part: 'Part', added: 'Added', changed: 'Changed', removed: 'Removed' },
  counts: {
    answers: 'Answers',
    remarks: 'Notes, evidence, rechecks',
    profile: 'About your municipality',
    texts: 'Edited texts',
    orphaned: 'Answers to questions not asked now',
    plan: 'Roadmap',
    targets: 'Targets',
    paper: 'Seal boxes and document number',
  },
  fields: 'Fields about your municipality that differ: {{fields}}',
  role: 'Role',
  modeChange: 'Kind of check: {{from}} → {{to}}',
  answers: 'Answers that differ ({{count}})',
  answerColumns: { question: 'Question', now: 'Present answer', file: 'Answer in the file' },
  none: 'none',
  other: 'The file holds another check. It replaces all your present answers and adds nothing to them.',
  older: 'The file was written before your present answers. What you changed since is not in it.',
  edition:
    'The file has another edition of the questions (file: {{file}}, now: {{now}}). Answers to questions not asked now are kept and shown under “Check your answers”.',
  point:
    'Your present answers are kept as a restore point before they are replaced. To go back, open “Keeping and restoring”.',
  strays: 'Answers and notes on questions not asked now ({{count}})',
  straysHint:
    'These are answers to questions of an earlier edition, or choices that are no longer offered. They do not count in the score, but they are kept, and are written to the save file too.',
  strayColumns: { question: 'Question or code', answer: 'Answer', note: 'Note' },
} as const satisfies Widen<typeof japanese>;
