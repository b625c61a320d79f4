import { useEffect, useRef } from 'react';
import { useSpeech } from '../session';

interface EndedProps {
  readonly is: 'erasing' | 'ended' | 'remains';
}

/** The program starts at its first page, not where the erased answers were being read. */
function beginAgain(): void {
  window.history.replaceState(null, '', '#/');
  window.location.reload();
}

/** The last page of a window: what was erased, and what the user still has to do. The program has ended by then. */
export function EndedScreen({ is }: EndedProps) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t(`shared.${is}`);
  useEffect(() => {
    document.title = t('punctuation.window', { title, service: t('service') });
    heading.current?.focus();
  }, [title, t]);
  return (
    <main className="column">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {is !== 'erasing' && (
        <>
          <ul>
            {t(is === 'ended' ? 'shared.endedPoints' : 'shared.remainsPoints', { returnObjects: true }).map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>
            <button type="button" className="link" onClick={beginAgain}>
              {t('shared.again')}
            </button>
          </p>
        </>
      )}
    </main>
  );
}
