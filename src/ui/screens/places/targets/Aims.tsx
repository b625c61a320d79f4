import { useId, useState } from 'react';
import type { Targets } from '../../../../core/document';
import type { LevelId } from '../../../../core/questionnaire';
import { levels, type Tally } from '../../../../core/scoring';
import { areByHand, proposedTargets } from '../../../../core/targets';
import { formatDate } from '../../../../locales/format';
import { tallyText } from '../../../../reports/tallies';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
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
  const [asked, setAsked] = useState<LevelId | 'clear' | null>(null);
  const keep = (change: Partial<Targets>) => send({ type: 'aim', targets: { ...targets, ...change } });
  const inScope = areas.filter(({ id, state }) => state !== 'out-of-scope' || targets.levels[id]);
  const aim = (area: string, level: LevelId | undefined) => {
    const { [area]: _, ...others } = targets.levels;
    keep({ levels: level ? { ...others, [area]: level } : others });
  };
  const together = areas.filter(({ state }) => state !== 'out-of-scope').map(({ id }) => id);
  const isByHand = areByHand(targets.levels, together);
  const hasOwnDate = targets.date !== proposedTargets(today()).date;
  const aimAll = (level: LevelId) => keep({ levels: Object.fromEntries(together.map((id) => [id, level])) });
  const clear = () => {
    send({ type: 'aim', targets: null });
    setCleared(cleared + 1);
  };
  const change = (wish: LevelId | 'clear') => (wish === 'clear' ? clear() : aimAll(wish));
  const ask = (wish: LevelId | 'clear') => {
    if (isByHand || (wish === 'clear' && hasOwnDate)) setAsked(wish);
    else change(wish);
  };
  return (
    <section className="no-print">
      <h2>{t('targets:aims.title')}</h2>
      <p>{t(mayAim ? 'targets:aims.lead' : 'targets:aims.readOnly')}</p>
      {mayAim && (
        <div className="buttons">
          {(['trial-ready', 'settling'] as const).map((level) => (
            <button key={level} type="button" className="button" onClick={() => ask(level)}>
              {t('targets:aims.all', { level: t(`lists:levels.${level}`) })}
            </button>
          ))}
          <button type="button" className="button" onClick={() => ask('clear')}>
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
      {asked && <AskFirst wish={asked} onConfirm={() => change(asked)} onClose={() => setAsked(null)} />}
    </section>
  );
}

interface AskFirstProps {
  readonly wish: LevelId | 'clear';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before targets that were set one by one are lost. */
function AskFirst({ wish, onConfirm, onClose }: AskFirstProps) {
  const { t } = useSpeech();
  const isClear = wish === 'clear';
  const all = isClear ? '' : t('targets:aims.all', { level: t(`lists:levels.${wish}`) });
  return (
    <ConfirmDialog
      title={t(isClear ? 'targets:aims.clearTitle' : 'targets:aims.allTitle')}
      confirm={isClear ? t('targets:aims.clear') : all}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t(isClear ? 'targets:aims.clearHint' : 'targets:aims.allHint')}</p>
    </ConfirmDialog>
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
    ? t('targets:aims.now', { score: tallyText(tally, { t }), level: t(`lists:levels.${tally.level}`) })
    : tallyText(tally, { t });
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
