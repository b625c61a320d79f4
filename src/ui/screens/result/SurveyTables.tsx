import type { ReactNode } from 'react';
import type { Figure } from '../../../core/reference';
import type { SurveyContext } from '../../../core/survey';
import { tallyText } from '../../../reports/tallies';
import { Percent } from '../../parts/FigureTable';
import { DatedFact } from '../../parts/Sources';
import { useSpeech } from '../../session';

interface SurveyTableProps {
  readonly caption: string;
  /** When all of its figures were taken; null where each row says so. */
  readonly asOf: string | null;
  readonly columns: readonly { readonly title: string; readonly isFigure: boolean }[];
  readonly children: ReactNode;
}

function SurveyTable({ caption, asOf, columns, children }: SurveyTableProps) {
  return (
    <table>
      <caption>
        {caption} {asOf && <DatedFact asOf={asOf} />}
      </caption>
      <thead>
        <tr>
          {columns.map(({ title, isFigure }) => (
            <th key={title} scope="col" className={isFigure ? 'figure' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function useColumns() {
  const { t } = useSpeech();
  const titled = (id: Column, isFigure: boolean) => ({ title: t(`result:context.columns.${id}`), isFigure });
  return { words: (id: Column) => titled(id, false), figure: (id: Column) => titled(id, true) };
}

type Column = 'when' | 'share' | 'staff' | 'introduced' | 'undecided' | 'used' | 'bodies' | 'reason' | 'named' | 'area';

/** The share of bodies that had introduced telework, year by year. */
export function ByYear({ series, figures }: SurveyContext['introduction']) {
  const { t } = useSpeech();
  const { words, figure: share } = useColumns();
  return (
    <SurveyTable
      caption={t(`result:context.series.${series}` as 'result:context.series.municipalities')}
      asOf={null}
      columns={[words('when'), share('share')]}
    >
      {figures.map((figure) => (
        <tr key={figure.id}>
          <th scope="row">
            <DatedFact asOf={figure.asOf} />
          </th>
          <td className="figure">
            <Percent figure={figure} />
            <ShareBar percent={figure.percent ?? 0} />
          </td>
        </tr>
      ))}
    </SurveyTable>
  );
}

/** The number above it once more, drawn: so hidden from those who hear the number. */
function ShareBar({ percent }: { readonly percent: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="meter-ground" width="100" height="4" />
      <rect className="meter-score" width={percent} height="4" />
    </svg>
  );
}

/** By number of staff, the class of this body marked; where its number is not known, how to have it marked. */
export function BySize({ sizes }: { readonly sizes: SurveyContext['sizes'] }) {
  const { t } = useSpeech();
  const { words, figure } = useColumns();
  return (
    <>
      <SurveyTable
        caption={t('result:context.sizesOf')}
        asOf={sizes[0]?.introduced.asOf ?? null}
        columns={[words('staff'), figure('introduced'), figure('undecided')]}
      >
        {sizes.map(({ id, introduced, undecided, isOwn }) => (
          <tr key={id}>
            <th scope="row">
              {t(`result:context.sizes.${id}` as 'result:context.sizes.large')}{' '}
              {isOwn && <span className="own-class">{t('result:context.ownSize')}</span>}
            </th>
            <td className="figure">
              <Percent figure={introduced} />
            </td>
            <td className="figure">
              <Percent figure={undecided} />
            </td>
          </tr>
        ))}
      </SurveyTable>
      {!sizes.some(({ isOwn }) => isOwn) && (
        <p>
          {t('result:context.giveStaff')} <a href="#/profile">{t('result:context.giveStaffGo')}</a>
        </p>
      )}
    </>
  );
}

/** Bodies with telework by how much of their staff used it. */
export function ByUse({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useSpeech();
  const { words, figure: share } = useColumns();
  return (
    <SurveyTable
      caption={t('result:context.useOf')}
      asOf={figures[0]?.asOf ?? null}
      columns={[words('used'), share('bodies')]}
    >
      {figures.map((figure) => (
        <tr key={figure.id}>
          <th scope="row">{t(`result:context.used.${figure.id}` as 'result:context.used.use-low-2022')}</th>
          <td className="figure">
            <Percent figure={figure} />
          </td>
        </tr>
      ))}
    </SurveyTable>
  );
}

/** Why bodies had not introduced telework, each reason with the area or gate to look at. */
export function ByReason({ reasons }: { readonly reasons: SurveyContext['reasons'] }) {
  const { t } = useSpeech();
  const { words, figure: share } = useColumns();
  return (
    <SurveyTable
      caption={t('result:context.reasonsOf')}
      asOf={reasons[0]?.figure.asOf ?? null}
      columns={[words('reason'), share('named'), words('area')]}
    >
      {reasons.map(({ figure, points }) => (
        <tr key={figure.id}>
          <th scope="row">{t(`result:context.reasons.${figure.id}` as 'result:context.reasons.reason-cost-2020')}</th>
          <td className="figure">
            <Percent figure={figure} />
          </td>
          <td>
            <Pointer points={points} />
          </td>
        </tr>
      ))}
    </SurveyTable>
  );
}

function Pointer({ points }: { readonly points: SurveyContext['reasons'][number]['points'] }) {
  const { t } = useSpeech();
  if (!points) return null;
  if ('gate' in points) {
    const { id, state } = points.gate;
    return t('punctuation.labelled', { label: t(`lists:gates.${id}.name`), text: t(`result:gates.states.${state}`) });
  }
  const { area } = points;
  const score = tallyText(area, { t });
  const text = area.score === null ? score : t('result:overall.score', { score });
  return t('punctuation.labelled', { label: t(`lists:areas.${area.id}.name`), text });
}
