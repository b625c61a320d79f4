import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Part } from '../../locales/i18n';
import { useFetched, useServices, useSpeech, useWords, type Words } from '../session';
import { Notice } from './Notice';

interface WithWordsProps {
  readonly needs: readonly Words[];
  readonly children: ReactNode;
}

/** Shows what needs words once they are there; until then says that they are coming, or how to get them. */
export function WithWords({ needs, children }: WithWordsProps) {
  const { t } = useSpeech();
  if (needs.some(({ are }) => are === 'failed')) return <MissingWords needs={needs} />;
  if (needs.some(({ are }) => are === 'loading')) return <p className="hint">{t('loading')}</p>;
  return children;
}

/** Shows what speaks of sources and of what others did once the whole catalogue is there. */
export function WithCatalogue({ children }: { readonly children: ReactNode }) {
  return <WithWords needs={[useFetched(useServices().catalogue)]}>{children}</WithWords>;
}

/** Fetches a part of the words, says how far it has come, and shows nothing once it is there. */
export function Fetching({ part }: { readonly part: Part }) {
  return <WithWords needs={[useWords(part)]}>{null}</WithWords>;
}

/** Says that words could not be had and offers another try. */
function MissingWords({ needs }: { readonly needs: readonly Words[] }) {
  const { t } = useSpeech();
  const failed = needs.filter(({ are }) => are === 'failed');
  const tryAgain = () => {
    for (const words of failed) words.tryAgain();
  };
  return (
    <div role="alert">
      <Notice kind="danger" title={t('absent.words')}>
        <p>{t('absent.wordsHint')}</p>
        <PassingButton onPress={tryAgain}>{t('absent.tryAgain')}</PassingButton>
      </Notice>
    </div>
  );
}

/** A button that goes when it has been pressed; its focus passes to the main part. */
function PassingButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const shown = button.current;
    return () => {
      if (shown && document.activeElement === shown) document.getElementById('main')?.focus();
    };
  }, []);
  return (
    <button ref={button} type="button" className="button" onClick={onPress}>
      {children}
    </button>
  );
}
