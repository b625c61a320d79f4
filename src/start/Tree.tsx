import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { App } from '../ui/App';
import { ErrorBoundary } from '../ui/parts/ErrorBoundary';
import type { Services } from '../ui/services';
import { SessionProvider, SpeechProvider } from '../ui/session';

interface SpokenProps {
  readonly words: i18n;
  readonly children: ReactNode;
}

export function Spoken({ words, children }: SpokenProps) {
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <SpeechProvider>{children}</SpeechProvider>
      </I18nextProvider>
    </StrictMode>
  );
}

interface ProgramProps {
  readonly services: Services;
  /** Called once the program listens to what is pressed. */
  readonly onReady?: () => void;
}

/** The program; built into the first page it is the very same tree. */
export function Program({ services, onReady }: ProgramProps) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <SessionProvider services={services}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </SessionProvider>
  );
}
