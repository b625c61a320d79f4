import type { i18n } from 'i18next';
import { changeWords } from '../locales/i18n';
import type { JourneyActor } from '../machine/journey';

/** Changes the words with the document's language, one change at a time, until they are those last asked for. */
export function followLanguage(actor: JourneyActor, words: i18n): void {
  let isChanging = false;
  const wanted = () => actor.getSnapshot().context.document.language;
  const follow = async () => {
    if (isChanging) return;
    isChanging = true;
    try {
      while (wanted() !== words.language) await changeWords(words, wanted());
    } finally {
      isChanging = false;
    }
  };
  // Where words cannot be fetched, those on screen stay, and the next step of the journey asks again.
  actor.subscribe(() => void follow().catch(() => undefined));
}
