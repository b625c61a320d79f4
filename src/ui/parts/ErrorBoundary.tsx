import { Component, type ReactNode } from 'react';
import { useSpeech } from '../session';
import { Notice } from './Notice';
import { SaveFileButton } from './SaveFileButton';

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Where a screen breaks by a fault of ours, the answers can still be taken away as a file. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failure /> : this.props.children;
  }
}

function Failure() {
  const { t } = useSpeech();
  return (
    <main className="column">
      <h1>{t('failure.title')}</h1>
      <Notice kind="danger">
        <p>{t('failure.hint')}</p>
        <SaveFileButton />
        <p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t('failure.reload')}
          </button>
        </p>
        <p>
          <a href="#/recover">{t('failure.recover')}</a>
        </p>
      </Notice>
    </main>
  );
}
