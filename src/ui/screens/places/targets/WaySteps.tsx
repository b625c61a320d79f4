import type { TargetPlan, TargetStep } from '../../../../core/targets';
import { formatList } from '../../../../locales/format';
import { effortText, fundingText } from '../../../../reports/phrases';
import { Scrollable } from '../../../parts/Scrollable';
import { useCatalogue, useDocument, useSpeech } from '../../../session';

interface WayStepsProps {
  readonly way: Extract<TargetPlan, { state: 'reached' }>;
}

/** The actions of the set in the order in which to take them up, what each is for, and what they cost together. */
export function WaySteps({ way: { steps, cost } }: WayStepsProps) {
  const { t } = useSpeech();
  const caption = t('targets:way.caption');
  return (
    <Scrollable name={caption}>
      <table className="way stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['action', 'effort', 'funding', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`targets:way.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <StepRow key={step.action} step={step} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('targets:way.total')}</th>
            <td>{t('result:steps.days', cost.days)}</td>
            <td colSpan={2}>{t('targets:way.funds', { initial: cost.initial, supplementary: cost.supplementary })}</td>
          </tr>
        </tfoot>
      </table>
    </Scrollable>
  );
}

function StepRow({ step }: { readonly step: TargetStep }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const catalogue = useCatalogue();
  const { plan } = useDocument();
  const action = catalogue.actions.find(({ id }) => id === step.action);
  if (!action) return null;
  const areas = step.lifts.map((area) => t(`lists:areas.${area}.name`));
  const later = step.before.map((id) => t('result:rules.choice', { choice: t(`actions:${id}.title`) }));
  return (
    <tr>
      <th scope="row">
        {t(`actions:${action.id}.title`)}
        {plan?.items[action.id]?.status === 'done' && <span className="hint">{t('targets:way.done')}</span>}
      </th>
      <td data-label={t('targets:way.columns.effort')}>{effortText(action, catalogue, speech)}</td>
      <td data-label={t('targets:way.columns.funding')}>{fundingText(action, speech)}</td>
      <td data-label={t('targets:way.columns.why')}>
        {areas.length > 0 && <p>{t('targets:way.lifts', { areas: formatList(areas, language) })}</p>}
        {later.length > 0 && <p>{t('targets:way.before', { actions: formatList(later, language) })}</p>}
      </td>
    </tr>
  );
}
