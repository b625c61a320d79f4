import { wordsOf } from './words';

/** How the names of reports end before their extension; a folder that is read again does not take them for save files. */
export const reportEndings = [wordsOf.ja, wordsOf.en].map(({ ending }) => `_${ending.report}`);
