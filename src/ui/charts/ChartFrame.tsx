import type { ReactNode } from 'react';
import { WithQuarters } from '../parts/WithQuarters';
import { useSpeech } from '../session';
import { useMatches, widths } from '../useMatches';

interface ChartFrameProps {
  /** One sentence that says what the chart shows. */
  readonly finding: string;
  /** What kind of chart it is, for those who do not see it. */
  readonly name: string;
  readonly children: ReactNode;
  /** What can be done with the drawing, where there is one. */
  readonly tools?: ReactNode;
  /** Whether the drawing could not be fetched; the table says the same. */
  readonly isMissing?: boolean;
}

/** Every chart: its finding in words, then the drawing as one picture. The table of the same numbers stands beneath. */
export function ChartFrame({ finding, name, children, tools, isMissing = false }: ChartFrameProps) {
  const { t } = useSpeech();
  return (
    <figure className="chart">
      <figcaption>
        <WithQuarters text={finding} />
      </figcaption>
      {isMissing ? (
        <p className="hint">{t('absent.picture')}</p>
      ) : (
        <div role="img" aria-label={t('punctuation.labelled', { label: name, text: finding })}>
          {children}
        </div>
      )}
      {!isMissing && tools}
    </figure>
  );
}

/** Charts have a fixed drawing size, a narrow one on narrow screens, so that their words stay legible. */
export function useIsNarrow(): boolean {
  return useMatches(widths.narrow);
}
