import { useId, useMemo, useState } from 'react';
import type { Targets } from '../../../../core/document';
import { planOf } from '../../../../core/plan';
import type { Tally } from '../../../../core/scoring';
import type { CostMode } from '../../../../core/targetSearch';
import { isAimed, shortAfter, type TargetPlan, targetPlan } from '../../../../core/targets';
import { formatDate, formatList } from '../../../../locales/format';
import { tallyText } from '../../../../reports/tallies';
import { Notice } from '../../../parts/Notice';
import { useAssessment, useCatalogue, useDocument, useServices, useSpeech } from '../../../session';
import { FinishLine } from './Finish';
import { ObstacleList } from './Obstacles';
import { OutcomeTable } from './OutcomeTable';
import type { Trial } from './useTrial';
import { WayMoves } from './WayMoves';
import { WaySteps } from './WaySteps';

const modes = ['effort', 'funding'] as const satisfies readonly CostMode[];

/** The smallest set of actions that reaches the targets, or what stands in the way. */
export function WaySection({ trial }: { readonly trial: Trial }) {
  const { t, language } = useSpeech();
  const [by, setBy] = useState<CostMode>('effort');
  const catalogue = useCatalogue();
  const { targets } = useDocument();
  return (
    <section>
      <h2>{t('targets:way.title')}</h2>
      {targets && isAimed(catalogue, targets.levels) ? (
        <>
          <p className="on-paper">
            {t('punctuation.labelled', {
              label: t('targets:aims.date'),
              text: formatDate(targets.date, language),
            })}
          </p>
          <p className="on-paper">
            {t('punctuation.labelled', { label: t('targets:way.by'), text: t(`targets:way.modes.${by}`) })}
          </p>
          <ModeField by={by} onChange={setBy} />
          <Way targets={targets} by={by} trial={trial} />
        </>
      ) : (
        <p>{t('targets:way.unset')}</p>
      )}
      <p className="hint">{t('targets:way.rule')}</p>
    </section>
  );
}

function ModeField({ by, onChange }: { readonly by: CostMode; readonly onChange: (by: CostMode) => void }) {
  const { t } = useSpeech();
  const name = useId();
  return (
    <fieldset className="field no-print">
      <legend>{t('targets:way.by')}</legend>
      <div className="options">
        {modes.map((mode) => (
          <div key={mode} className="choice">
            <label>
              <input
                type="radio"
                name={name}
                checked={by === mode}
                aria-describedby={`${name}-${mode}`}
                onChange={() => onChange(mode)}
              />
              <span>{t(`targets:way.modes.${mode}`)}</span>
            </label>
            <p id={`${name}-${mode}`} className="choice-note">
              {t(`targets:way.modeHints.${mode}`)}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface WayProps {
  readonly targets: Targets;
  readonly by: CostMode;
  readonly trial: Trial;
}

function Way({ targets: { levels, date }, by, trial }: WayProps) {
  const { today } = useServices();
  const catalogue = useCatalogue();
  const document = useDocument();
  const assessment = useAssessment();
  const day = today();
  const way = useMemo(
    () => targetPlan({ catalogue, assessment, plan: planOf(document, day), levels, by }),
    [catalogue, assessment, document, day, levels, by],
  );
  const short = useMemo(() => {
    if (way.state !== 'reached') return [];
    return shortAfter(catalogue, document, { actions: way.steps.map(({ action }) => action), levels }, day);
  }, [catalogue, document, way, levels, day]);
  return (
    <>
      <Verdict way={way} short={short} />
      {way.state === 'reached' && (
        <>
          <WaySteps way={way} />
          <FinishLine actions={way.steps.map(({ action }) => action)} date={date} />
          <WayMoves actions={way.steps.map(({ action }) => action)} trial={trial} />
        </>
      )}
      <OutcomeTable areas={way.areas} />
      {way.state === 'out-of-reach' && <ObstacleList areas={way.areas} />}
    </>
  );
}

interface VerdictProps {
  readonly way: TargetPlan;
  /** Areas below their target once the set changes what is asked. */
  readonly short: readonly Tally[];
}

function Verdict({ way, short }: VerdictProps) {
  const { t, language } = useSpeech();
  const areas = short.map((tally) => {
    const area = t(`lists:areas.${tally.id}.name`);
    return tally.score === null || tally.level === null
      ? t('targets:way.shortNoScore', { area })
      : t('targets:way.shortArea', {
          area,
          score: tallyText(tally, { t }),
          level: t(`lists:levels.${tally.level}`),
        });
  });
  const sentence = {
    met: () => t('targets:way.met'),
    reached: () =>
      t(short.length > 0 ? 'targets:way.reachedAsAsked' : 'targets:way.reached', {
        count: way.state === 'reached' ? way.steps.length : 0,
      }),
    'out-of-reach': () => t('targets:way.outOfReach'),
  };
  return (
    <div role="status" className="verdict-box">
      <p className="verdict" data-state={way.state}>
        {sentence[way.state]()}
      </p>
      {areas.length > 0 && (
        <Notice kind="warning">
          <p>{t('targets:way.short', { areas: formatList(areas, language) })}</p>
        </Notice>
      )}
      {way.state === 'out-of-reach' && <p>{t('targets:way.outOfReachHint')}</p>}
    </div>
  );
}
