import type { Action } from '../../../core/advice';
import type { Assessment } from '../../../core/assessment';
import type { Roadmap } from '../../../core/roadmap';
import type { Suggestion } from '../../../core/suggestions';
import { formatList } from '../../../locales/format';
import { conditionText, durationText, effortText, fundingText, ownersText, reasonText } from '../../../reports/phrases';
import { periodText } from '../../../reports/quarters';
import { ActionCases, ActionPrices } from '../../parts/Experience';
import { Folded } from '../../parts/Folded';
import { SourceList } from '../../parts/Sources';
import { WithCatalogue } from '../../parts/WithWords';
import { useAdvisory, useRoadmap, useSpeech } from '../../session';
import { EffectCalculation } from './EffectCalculation';

interface StepCardProps {
  readonly suggestion: Suggestion;
  readonly number: number;
  readonly assessment: Assessment;
}

export function StepCard({ suggestion, number, assessment }: StepCardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const advisory = useAdvisory();
  const action = advisory.actions.find(({ id }) => id === suggestion.action);
  if (!action) return null;
  const { id } = action;
  return (
    <li className="card" data-action={id}>
      <h3>
        <span className="card-number">{number}</span>
        {t(`actions:${id}.title`)}
      </h3>
      <ul className="because">
        {suggestion.because.map((reason) => {
          const text = reasonText(reason, speech);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {suggestion.notes.map((note) => (
        <p key={note} className="card-note">
          {t(`actions:${id}.notes.${note}`)}
        </p>
      ))}
      <dl className="facts">
        <dt>{t('result:steps.who')}</dt>
        <dd>{ownersText(action.owners, speech)}</dd>
        <dt>{t('result:steps.when')}</dt>
        <dd>
          <Period action={id} />
        </dd>
        <dt>{t('result:steps.effect')}</dt>
        <dd>
          <EffectCalculation suggestion={suggestion} assessment={assessment} />
        </dd>
        <dt>{t('result:steps.duration')}</dt>
        <dd>{durationText(action.duration, speech)}</dd>
        <dt>{t('result:steps.effort')}</dt>
        <dd>{effortText(action, advisory, speech)}</dd>
        <dt>{t('result:steps.funding')}</dt>
        <dd>{fundingText(action, speech)}</dd>
        {suggestion.after.length > 0 && (
          <>
            <dt>{t('result:steps.after')}</dt>
            <dd>{suggestion.after.map((before) => t(`actions:${before}.title`)).join(t('punctuation.next'))}</dd>
          </>
        )}
      </dl>
      <Folded title={t('result:steps.how')} needs={['beside']}>
        <WithCatalogue>
          <HowTo action={action} />
        </WithCatalogue>
      </Folded>
    </li>
  );
}

/** How to do it, who has done it, and the rule behind it. */
function HowTo({ action }: { readonly action: Action }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { id } = action;
  return (
    <>
      <p>{t(`howTo:${id}.how`)}</p>
      <h4>{t('result:steps.done')}</h4>
      <p>{t(`howTo:${id}.done`)}</p>
      <h4>{t('result:steps.cases')}</h4>
      <ActionCases action={action} />
      <h4>{t('result:methods.prices')}</h4>
      <ActionPrices action={action} />
      {action.tools.length > 0 && (
        <>
          <h4>{t('result:steps.tools')}</h4>
          <p>
            {formatList(
              action.tools.map((tool) => t(`lists:tools.${tool}`)),
              language,
            )}
          </p>
        </>
      )}
      <h4>{t('result:steps.rule')}</h4>
      <p>{conditionText(action.when, speech)}</p>
      <p>
        <a href={`#/reasoning/${id}`}>{t('places.reasoning')}</a>
      </p>
      <SourceList ids={action.sources} />
    </>
  );
}

/** The quarters in which the plan puts an action; the way to the plan, where the reasons stand. */
function Period({ action }: { readonly action: string }) {
  const speech = useSpeech();
  const { t } = speech;
  const roadmap = useRoadmap();
  const placement = roadmap.placements.find((placed) => placed.action === action);
  return (
    <>
      {placement
        ? periodText(placement.from, placement.to, speech)
        : t(`result:steps.noPlace.${whyNowhere(action, roadmap)}`)}{' '}
      <a href="#/plan">{t('places.plan')}</a>
    </>
  );
}

/** Why a proposed action has no quarter in the plan. */
function whyNowhere(action: string, { plan, unplaced }: Roadmap) {
  const status = plan.items[action]?.status;
  if (status === 'done' || status === 'passed-over') return status;
  if (plan.dropped.includes(action)) return 'dropped';
  return unplaced.find((one) => one.action === action)?.because.rule === 'rule-change' ? 'rule-change' : 'open';
}
