import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { version } from '../../package.json';
import { questionnaire } from '../content/questionnaire';
import { type Document, FORMAT } from '../core/document';
import { startWords } from '../locales/i18n';
import { mayEdit } from '../machine/edits';
import type { JourneyActor } from '../machine/journey';
import type { Layout } from '../machine/pages';
import { autosave, type SaveWatch } from '../storage/autosave';
import { onErased } from '../storage/erase';
import { type Keeper, openKeeper } from '../storage/keeper';
import type { Loaded } from '../storage/loading';
import { parseFile } from '../storage/parse';
import { preference } from '../storage/preferences';
import { saveFileText } from '../storage/saveFile';
import { oneWriter, type Writing } from '../storage/writer';
import { fetchedOnce } from '../ui/fetched';
import { connectHistory, eventOf, hashOf } from '../ui/history';
import { EndedScreen } from '../ui/screens/Ended';
import type { Services } from '../ui/services';
import { beginJourney, newDocument } from './beginning';
import { bindWriter } from './binding';
import { now } from './clock';
import { exporting, savingPicture } from './exporting';
import { type Handover, handover } from './handover';
import { keepingOf } from './keeping';
import { followLanguage } from './language';
import { mirrorWhenLeft, pictureWhenLeft } from './leaving';
import { fileReminder } from './reminder';
import { Program, Spoken } from './Tree';
import { isAsBuilt, rootIn } from './takingOver';

/** An answer and the step to the next question are one write; milliseconds. */
const PAUSE = { quiet: 150, most: 1000 };

const emptyAs = ({ language }: Pick<Document, 'language'>) => newDocument(questionnaire.edition, now(), language);

function journeyOf(loaded: Loaded, given: Handover): JourneyActor {
  const layout = preference<Layout>('layout', ['question', 'section']);
  const isKept = loaded.is === 'document';
  const document = isKept ? loaded.document : emptyAs({ language: 'ja' });
  const input = { document, readOnly: isKept && loaded.newer, layout: layout.read(), catalogue: questionnaire, now };
  const actor = beginJourney({ ...input, begun: isKept ? null : given.mode });
  actor.subscribe(({ context }) => layout.write(context.layout));
  return actor;
}

/** A newer version that wrote to the store stops this one, whichever way that is learned. */
function stoppingForNewer(keeper: Keeper, stop: () => void): Keeper {
  return {
    ...keeper,
    save: async (...given) => {
      const saved = await keeper.save(...given);
      if (!saved.ok && saved.because === 'newer') stop();
      return saved;
    },
  };
}

/** The document, who may write it, and its way to the store. */
async function open(given: Handover) {
  let saving: SaveWatch | undefined;
  const [opened, writing] = await Promise.all([openKeeper(questionnaire), oneWriter(async () => saving?.flush())]);
  const writer = writing.get();
  const loaded = await opened.load();
  const actor = journeyOf(loaded, given);
  const keeper = stoppingForNewer(opened, () => actor.send({ type: 'bind', writer: 'newer', stored: null }));
  const asked = new Set<string>();
  saving = autosave(actor, keeper, now, {
    mayWrite: () => mayEdit(actor.getSnapshot().context),
    mayEmpty: ({ id }) => asked.has(id),
    pause: PAUSE,
    takeUp: (stored) => actor.send({ type: 'bind', writer: actor.getSnapshot().context.writer, stored }),
  });
  return { actor, keeper, loaded, writer, writing, saving, ask: ({ id }: Document) => asked.add(id) };
}

interface Ending {
  readonly stop: () => void;
  readonly keeper: Keeper;
  readonly writing: Writing;
  readonly show: (page: ReactNode) => void;
}

/** Ends the program in this window, after which nothing of it is written any more; and erases what was. */
function endingOf({ stop, keeper, writing, show }: Ending) {
  const end = () => {
    stop();
    show(<EndedScreen is="erasing" />);
  };
  onErased(FORMAT, () => {
    end();
    writing.leave();
    show(<EndedScreen is="ended" />);
  });
  return async () => {
    end();
    const isErased = await keeper.erase();
    writing.leave();
    show(<EndedScreen is={isErased ? 'ended' : 'remains'} />);
  };
}

const fetchCatalogue = async () => (await import('../content/catalogue')).catalogue;

type Opened = Awaited<ReturnType<typeof open>>;

interface Place {
  readonly element: HTMLElement;
  readonly show: (page: ReactNode) => void;
}

function lend(opened: Opened, words: i18n, { element, show }: Place): Services {
  const { actor, keeper, saving, writing } = opened;
  const reminder = fileReminder(actor, PAUSE);
  const leaving = new AbortController();
  mirrorWhenLeft(saving, leaving.signal);
  const stop = () => {
    leaving.abort();
    reminder.stop();
    actor.stop();
  };
  const end = endingOf({ stop, keeper, writing, show });
  const keeping = keepingOf({ ...opened, reminder, now, end });
  pictureWhenLeft({ element, actor, keeping }, leaving.signal);
  return {
    questionnaire,
    advisory: fetchedOnce(async () => (await import('../content/advisory')).advisory),
    catalogue: fetchedOnce(fetchCatalogue),
    actor,
    saveState: saving,
    exportFile: exporting({
      questionnaire,
      catalogue: fetchCatalogue,
      words,
      now,
      filed: (document) => reminder.file(document, now()),
    }),
    savePicture: savingPicture(now),
    documentText: (kept) => saveFileText(kept, now()),
    openFile: (file) => parseFile(file, questionnaire),
    startOver: () => void keeping.replace(emptyAs(actor.getSnapshot().context.document), 'start-over'),
    keeping,
    thisFile: async () => (await import('./thisFile')).thisFileOf({ keeper, edition: questionnaire.edition, now }),
    today: () => now().slice(0, 10),
    version,
  };
}

/** The browser's own note that something is kept, which the page reads before the program is there. */
function noteKept({ saving, loaded }: Opened): void {
  const begun = preference('begun', ['no', 'yes']);
  if (loaded.is !== 'nothing') begun.write('yes');
  saving.subscribe(() => saving.get().is === 'kept' && begun.write('yes'));
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Opens what was kept while the page may still be read, and shows the program in the page's element. */
export async function startProgram(page: Promise<HTMLElement>): Promise<void> {
  const { early } = window;
  const given = handover(early);
  const opened = await open(given);
  const { actor, keeper, loaded, writer, writing, saving } = opened;
  const words = await startWords(actor.getSnapshot().context.document.language, initReactI18next);
  bindWriter(actor, writing, keeper, writer);
  const builtAt = hashOf(actor.getSnapshot());
  const asked = eventOf(window.location.hash);
  if (asked && window.location.hash) actor.send(asked);
  connectHistory(actor, window);
  followLanguage(actor, words);
  noteKept(opened);
  const element = await page;
  const show = (shown: ReactNode) => root.render(<Spoken words={words}>{shown}</Spoken>);
  const services = lend(opened, words, { element, show });
  const isTaken = early !== undefined && isAsBuilt({ actor, loaded, keeping: services.keeping.get(), builtAt });
  const ready = once(() => {
    given.complete(element, actor, isTaken);
    void saving.flush().then(given.forget);
    element.dataset.is = 'ready';
  });
  const root = rootIn(
    element,
    isTaken,
    <Spoken words={words}>
      <Program services={services} onReady={ready} />
    </Spoken>,
  );
}
