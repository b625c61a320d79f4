import { useId, useState } from 'react';
import type { Targets } from '../../../../core/document';
import type { LevelId } from '../../../../core/questionnaire';
import { levels, type Tally } from '../../../../core/scoring';
import { proposedTargets } from '../../../../core/targets';
import { formatDate } from '../../../../locales/format';
import { scoreLabel } from '../../../parts/TallyTable';
import { useAssessment, useCan, useDocument, useSend, useServices, useSpeech } from '../../../session';
import { DayField, rangeAround } from '../plan/DayField';

/** Levels that one can aim at, lowest first. */
const aimable = levels.filter(({ from }) => from > 0);

/** Target levels by area and their date; kept in the document. */
export function AimsSection() {
  const { t } = useSpeech();
  const { today } = useServices();
  const { targets = proposedTargets(today()) } = useDocument();
  const send = useSend();
  const mayAim = useCan({ type: 'aim', targets: null });
  const { areas } = useAssessment();
  const [cleared, setCleared] = useState(0);
  const keep = (change: Partial<Targets>) => send({ type: 'aim', targets: { ...targets, ...change } });
  const inScope = areas.filter(({ id, state }) => state !== 'out-of-scope' || targets.levels[id]);
  const aim = (area: string, level: LevelId | undefined) => {
    const { [area]: _, ...others } = targets.levels;
    keep({ levels: level ? { ...others, [area]: level } : others });
  };
  const aimAll = (level: LevelId) =>
    keep({
      levels: Object.fromEntries(areas.filter(({ state }) => state !== 'out-of-scope').map(({ id }) => [id, level])),
    });
  const clear = () => {
    send({ type: 'aim', targets: null });
    setCleared(cleared + 1);
  };
  return (
    <section className="no-print">
      <h2>{t('targets:aims.title')}</h2>
      <p>{t(mayAim ? 'targets:aims.lead' : 'targets:aims.readOnly')}</p>
      {mayAim && (
        <div className="buttons">
          {(['trial-ready', 'settling'] as const).map((level) => (
            <button key={level} type="button" className="button" onClick={() => aimAll(level)}>
              {t('targets:aims.all', { level: t(`lists:levels.${level}`) })}
            </button>
          ))}
          <button type="button" className="button" onClick={clear}>
            {t('targets:aims.clear')}
          </button>
        </div>
      )}
      <fieldset className="field" disabled={!mayAim}>
        <legend>{t('targets:aims.levels')}</legend>
        <div className="aims">
          {inScope.map((tally) => (
            <AimField
              key={tally.id}
              tally={tally}
              level={targets.levels[tally.id]}
              onAim={(level) => aim(tally.id, level)}
            />
          ))}
        </div>
      </fieldset>
      <AimDate key={cleared} targets={targets} mayAim={mayAim} onChange={(date) => keep({ date })} />
    </section>
  );
}

interface AimFieldProps {
  readonly tally: Tally;
  readonly level: LevelId | undefined;
  readonly onAim: (level: LevelId | undefined) => void;
}

function AimField({ tally, level, onAim }: AimFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  const now = tally.level
    ? t('targets:aims.now', { score: scoreLabel(tally, t), level: t(`lists:levels.${tally.level}`) })
    : scoreLabel(tally, t);
  return (
    <div className="field">
      <label htmlFor={field}>{t(`lists:areas.${tally.id}.name`)}</label>
      <select
        id={field}
        value={level ?? ''}
        aria-describedby={`${field}-now`}
        onChange={({ target }) => onAim(levels.find(({ id }) => id === target.value)?.id)}
      >
        <option value="">{t('targets:aims.none')}</option>
        {aimable.map(({ id, from }) => (
          <option key={id} value={id}>
            {t('targets:aims.level', { level: t(`lists:levels.${id}`), from })}
          </option>
        ))}
      </select>
      <p id={`${field}-now`} className="hint">
        {now}
      </p>
    </div>
  );
}

interface AimDateProps {
  readonly targets: Targets;
  readonly mayAim: boolean;
  readonly onChange: (date: string) => void;
}

function AimDate({ targets, mayAim, onChange }: AimDateProps) {
  const { t, language } = useSpeech();
  const { today } = useServices();
  const range = rangeAround(today());
  const format = (day: string) => formatDate(day, language);
  return (
    <fieldset className="aim-date" disabled={!mayAim}>
      <DayField
        label={t('targets:aims.date')}
        hint={t('targets:aims.dateHint')}
        value={targets.date}
        range={range}
        error={t('targets:aims.wrongDay', {
          from: format(range.from),
          to: format(range.to),
          kept: format(targets.date),
        })}
        onChange={onChange}
      />
    </fieldset>
  );
}
