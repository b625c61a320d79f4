import { type ReactNode, useEffect, useRef } from 'react';
import { hashOf } from '../history';
import { useJourney, useLastScreen, useSpeech } from '../session';

interface HeadingProps {
  readonly title: string;
  /** Id of what is read out with the heading, such as which question of how many this is. */
  readonly describedBy?: string;
  readonly children?: ReactNode;
}

/** The heading of a screen: names the window, and takes the focus whenever the screen changes. */
export function ScreenHeading({ title, describedBy, children }: HeadingProps) {
  const heading = useScreenFocus();
  const { t } = useSpeech();
  useEffect(() => {
    const service = t('service');
    document.title = title === service ? title : t('punctuation.window', { title, service });
  }, [title, t]);
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy}>
      {children ?? title}
    </h1>
  );
}

/** Which screen this is, whatever its words: where one stands, in which document. */
function useScreen(): string {
  return useJourney((snapshot) => {
    const { document, layout, readOnly } = snapshot.context;
    return [document.id, readOnly, layout, hashOf(snapshot)].join(' ');
  });
}

/** Moves the focus with the screen, also to where a reload returns. The front page leaves it where the browser starts to read. */
function useScreenFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useScreen();
  const isFront = useJourney(hashOf) === '#/';
  const last = useLastScreen();
  useEffect(() => {
    const isSame = last.current === screen;
    // Who was already at work on the built page stays where they are.
    const isAtWork = document.activeElement?.closest('main *, header, footer') != null;
    const isArrival = last.current === null && (isFront || isAtWork);
    last.current = screen;
    if (isSame || isArrival) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen, isFront, last]);
  return heading;
}
