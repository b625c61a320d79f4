import type { keeping as japanese } from '../ja/keeping';
import type { Widen } from '../widen';

export const keeping = {
  title: 'Keeping and restoring',
  lead: 'See where your answers are kept, go back to an earlier time, or take the data out as a file.',
  now: 'Kept now',
  place: 'Place',
  shelves: {
    database: 'The browser of this PC',
    local: 'The browser of this PC (second place, as the usual one cannot be used)',
    memory: 'Not stored. What you enter is lost when this tab is closed.',
  },
  savedAt: 'Last saved',
  notYet: 'Not saved yet',
  answers: 'Present answers',
  count: '{{count}} questions (change no. {{rev}})',
  file: 'Last written to a save file',
  noFile: 'Never yet',
  stale: '{{when}} (changed since then)',
  older: 'Earlier times',
  olderHint:
    'Before answers are replaced, they become a restore point. There are three such points at most; the oldest gives way first. To keep one for long, take it out as a file.',
  none: 'There is nothing from an earlier time yet.',
  kinds: {
    previous: 'The save before the last',
    mirror: 'Copy made when the page was left',
    point: 'Restore point',
    damaged: 'Damaged data',
    aside: 'Data put aside',
  },
  reasons: {
    open: 'before a file was opened',
    'start-over': 'before starting again',
    restore: 'before going back to an earlier time',
    upgrade: 'before a change to a newer form',
    conflict: 'when another tab’s answers were not chosen',
  },
  unknownTime: 'time not known',
  revision: 'change no. {{rev}}',
  takeOut: 'Take out',
  takeOutOf: 'Take out: {{what}}',
  takenOut: '“{{name}}” has been taken out. Check your downloads folder.',
  notTakenOut: 'It could not be taken out. Press again.',
  restore: 'Go back to this',
  restoreOf: 'Go back to this: {{what}}',
  restoreTitle: 'Go back to these answers?',
  restoreNow: 'Present answers',
  restoreThen: 'Answers after going back',
  restoreHint: 'The present answers stay as a restore point. You can come back to them.',
  apart: 'Data that could not be read',
  apartHint:
    'This data was damaged and could not be opened, or was put aside rather than replaced. It is not deleted by itself. To show it to the IT officer, take it out as a file.',
  unreadable: 'cannot be read by this check',
  erase: 'Erase the data on this PC',
  eraseHint:
    'Answers, restore points and settings are removed from this PC’s browser. Save files you have written are not removed.',
  recover: 'Page for taking data out when the screens do not work',
} as const satisfies Widen<typeof japanese>;
