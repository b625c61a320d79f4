import type { Figure } from '../../core/reference';
import { formatNumber } from '../../locales/format';
import { useSpeech } from '../session';
import { DatedFact, SourceList } from './Sources';

/** Survey figures, each with its date and source. */
export function FigureTable({ figures, caption }: { readonly figures: readonly Figure[]; readonly caption: string }) {
  const { t } = useSpeech();
  return (
    <>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {(['what', 'percent', 'when'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`result:about.figureColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{t(`figures:${figure.id}`)}</th>
              <td className="figure">
                <Percent figure={figure} />
              </td>
              <td>
                <DatedFact asOf={figure.asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{t('result:sources.title')}</summary>
        <SourceList ids={[...new Set(figures.flatMap(({ sources }) => sources))]} />
      </details>
    </>
  );
}

function roundingOf({ about }: Figure): 'percent' | 'about' | 'over' {
  if (about === 'over') return 'over';
  return about ? 'about' : 'percent';
}

/** The share, as exactly as the source gives it, with the bodies that were counted. */
export function Percent({ figure }: { readonly figure: Figure }) {
  const { t, language } = useSpeech();
  if (figure.percent === null) return t('result:about.noPercent');
  const percent = formatNumber(figure.percent, language);
  return (
    <>
      {t(`result:about.${roundingOf(figure)}`, { percent })}
      {figure.count !== undefined && (
        <span className="hint">
          {t(figure.of === undefined ? 'result:about.count' : 'result:about.countOf', {
            bodies: formatNumber(figure.count, language),
            of: figure.of === undefined ? '' : formatNumber(figure.of, language),
          })}
        </span>
      )}
    </>
  );
}
