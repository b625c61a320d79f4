import { renderToString } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { version } from '../../../package.json';
import { questionnaire } from '../../content/questionnaire';
import { emptyDocument } from '../../core/document';
import type { SaveState } from '../../core/keeping';
import type { Mode } from '../../core/questionnaire';
import { neverFiled } from '../../core/reminder';
import { startJapanese } from '../../locales/i18n';
import { beginJourney } from '../../start/beginning';
import { Program, Spoken } from '../../start/Tree';
import { hashOf } from '../../ui/history';
import type { Keeping, KeepingView } from '../../ui/keeping';
import type { Services } from '../../ui/services';

interface Built {
  readonly html: string;
  /** What stands after the address of the page. */
  readonly address: string;
}

/** A moment that nobody sees: nothing on the first page is dated. */
const NEVER = '2000-01-01T00:00:00+09:00';
const words = startJapanese(initReactI18next);
const untouched: SaveState = { is: 'untouched' };
const empty = emptyDocument(questionnaire.edition, 'built', NEVER, 'ja');
const view: KeepingView = {
  shelf: 'database',
  found: 'sound',
  isStuck: false,
  isShared: false,
  isFileDue: false,
  filed: neverFiled(empty.id),
};

const steady = <T,>(value: T) => ({ get: () => value, subscribe: () => () => undefined });

const keeping: Partial<Keeping> = steady(view);

/** What the program shows to somebody who comes for the first time: the welcome, or the first question of a version. */
function built(begun: Mode | null): Built {
  const now = () => NEVER;
  const actor = beginJourney({
    catalogue: questionnaire,
    document: empty,
    layout: 'question',
    readOnly: false,
    now,
    begun,
  });
  // Of what the program is lent, these are all that is asked for before anything is pressed.
  const lent: Partial<Services> = {
    questionnaire,
    actor,
    saveState: steady(untouched),
    keeping: keeping as Keeping,
    today: () => NEVER.slice(0, 10),
    version,
  };
  const html = renderToString(
    <Spoken words={words}>
      <Program services={lent as Services} />
    </Spoken>,
  );
  return { html, address: hashOf(actor.getSnapshot()) };
}

export const firstPage = {
  title: words.t('service'),
  welcome: built(null),
  questions: { quick: built('quick'), full: built('full') },
} as const;
