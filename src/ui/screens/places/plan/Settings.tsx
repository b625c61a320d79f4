import { useId } from 'react';
import { quarterOf } from '../../../../core/dates';
import type { Plan } from '../../../../core/document';
import { formatDate } from '../../../../locales/format';
import { quarterText } from '../../../../reports/quarters';
import { CheckField } from '../../../parts/Fields';
import { useServices, useSpeech } from '../../../session';
import { DayField, rangeAround } from './DayField';
import type { Board } from './usePlanBoard';

const MOST = 20;
const procedures: Plan['allow'] = ['supplementary', 'rule-change'];

interface SettingsProps {
  readonly plan: Plan;
  readonly board: Board;
  readonly onChange: (plan: Plan) => void;
}

/** On what the plan rests: when it begins, when money is asked for, which procedures it uses, how much one carries. */
export function Settings({ plan, board, onChange }: SettingsProps) {
  const { t } = useSpeech();
  const change = (part: Partial<Plan>) => onChange({ ...plan, ...part });
  return (
    <section>
      <h2>{t('plan:settings.title')}</h2>
      <p className="on-paper">
        <Summary board={board} />
      </p>
      <fieldset className="panel plan-settings no-print" disabled={!board.mayChange}>
        <legend className="hidden">{t('plan:settings.title')}</legend>
        <Days board={board} change={change} />
        <Capacity value={plan.capacity} onChange={(capacity) => change({ capacity })} />
        <CheckField
          legend={t('plan:settings.allow')}
          hint={t('plan:settings.allowHint')}
          options={procedures.map((value) => ({ value, label: t(`plan:settings.allows.${value}`) }))}
          values={plan.allow}
          onChange={(values) => change({ allow: procedures.filter((one) => values.includes(one)) })}
        />
      </fieldset>
    </section>
  );
}

function Days({ board, change }: { readonly board: Board; readonly change: (part: Partial<Plan>) => void }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { today } = useServices();
  const { plan, start, request } = board.roadmap;
  const range = rangeAround(today());
  const wrong = (kept: string) =>
    t('plan:settings.wrongDay', {
      from: formatDate(range.from, language),
      to: formatDate(range.to, language),
      kept: formatDate(kept, language),
    });
  const hasPassed = quarterOf(plan.start) < start;
  return (
    <>
      <DayField
        label={t('plan:settings.start')}
        hint={
          hasPassed
            ? t('plan:settings.startPassed', { quarter: quarterText(start, speech) })
            : t('plan:settings.startHint')
        }
        value={plan.start}
        range={range}
        error={wrong(plan.start)}
        onChange={(day) => change({ start: day })}
      />
      <DayField
        label={t('plan:settings.request')}
        hint={t('plan:settings.requestHint', {
          day: formatDate(request.day, language),
          from: quarterText(request.from, speech),
        })}
        value={plan.requestDate}
        range={range}
        error={wrong(plan.requestDate)}
        onChange={(requestDate) => change({ requestDate })}
      />
    </>
  );
}

function Capacity({ value, onChange }: { readonly value: number; readonly onChange: (capacity: number) => void }) {
  const { t } = useSpeech();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{t('plan:settings.capacity')}</label>
      <select
        id={field}
        value={value}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {Array.from({ length: MOST }, (_, index) => index + 1).map((count) => (
          <option key={count} value={count}>
            {t('plan:settings.capacityUnit', { count })}
          </option>
        ))}
      </select>
      <p id={`${field}-hint`} className="hint">
        {t('plan:settings.capacityHint')}
      </p>
    </div>
  );
}

function allowedOf(allow: Plan['allow']) {
  const [supplementary, ruleChange] = procedures.map((one) => allow.includes(one));
  if (supplementary && ruleChange) return 'both';
  if (supplementary) return 'supplementary';
  return ruleChange ? 'rule-change' : 'neither';
}

/** As the plan is laid out: with the request that can still be made, and where its start has passed, with where it begins. */
function Summary({ board }: { readonly board: Board }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { plan, start, request } = board.roadmap;
  const summary = t('plan:settings.summary', {
    start: formatDate(plan.start, language),
    request: formatDate(request.day, language),
    allowed: t(`plan:settings.allowed.${allowedOf(plan.allow)}`),
    count: plan.capacity,
  });
  if (quarterOf(plan.start) >= start) return summary;
  const passed = t('plan:settings.startPassed', { quarter: quarterText(start, speech) });
  return [summary, passed].join(language === 'en' ? ' ' : '');
}
