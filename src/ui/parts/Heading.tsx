import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../session';

/** The heading of a screen: takes the focus and names the window whenever the screen changes. */
export function ScreenHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useScreenFocus(title);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

/** For a heading that stands elsewhere, such as in a legend. */
export function useScreenFocus(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useSpeech();
  useEffect(() => {
    const isFirst = document.title === '';
    document.title = t('punctuation.window', { title, service: t('service') });
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, t]);
  return heading;
}
