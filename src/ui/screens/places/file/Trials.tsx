import { type ReactNode, useId, useState } from 'react';
import type { Seen, Trial } from '../../../../core/selfTest';
import { useSpeech } from '../../../session';
import type { ThisFile } from '../../../thisFile';
import { TestSheet } from './TestSheet';
import { usePrintedAlone } from './usePrintedAlone';

interface TrialsProps {
  readonly own: ThisFile;
  readonly seen: Readonly<Record<Trial, Seen>>;
  readonly onSeen: (trial: Trial, is: Seen) => void;
}

/** What no browser tells: whether paper came out, and a file. */
export function Trials({ own, seen, onSeen }: TrialsProps) {
  const { t } = useSpeech();
  const { isAlone, print } = usePrintedAlone();
  const [written, setWritten] = useState<string | null>();
  const write = () => setWritten(own.writeTrial(t('file:trials.prefix'), t('file:trials.text')));
  return (
    <section>
      <h2>{t('file:trials.title')}</h2>
      <p>{t('file:trials.lead')}</p>
      <TrialPart trial="print" seen={seen.print} onTry={print} onSeen={(is) => onSeen('print', is)} />
      <TrialPart trial="download" seen={seen.download} onTry={write} onSeen={(is) => onSeen('download', is)}>
        <p role="status" className="hint">
          {written && t('file:trials.written', { name: written })}
          {written === null && t('file:trials.notWritten')}
        </p>
      </TrialPart>
      <TestSheet isAlone={isAlone} />
    </section>
  );
}

interface TrialPartProps {
  readonly trial: Trial;
  readonly seen: Seen;
  readonly onTry: () => void;
  readonly onSeen: (is: Seen) => void;
  readonly children?: ReactNode;
}

function TrialPart({ trial, seen, onTry, onSeen, children }: TrialPartProps) {
  const { t } = useSpeech();
  const name = useId();
  return (
    <div className="trial">
      <h3>{t(`file:trials.${trial}.name`)}</h3>
      <p>{t(`file:trials.${trial}.hint`)}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onTry}>
          {t(`file:trials.${trial}.go`)}
        </button>
      </div>
      {children}
      <fieldset className="field">
        <legend>{t(`file:trials.${trial}.ask`)}</legend>
        <div className="options">
          {(['yes', 'no', 'untried'] as const).map((is) => (
            <div className="choice" key={is}>
              <label>
                <input type="radio" name={name} checked={seen === is} onChange={() => onSeen(is)} />
                <span>{t(`file:trials.seen.${is}`)}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <p role="status">{seen === 'no' && t(`file:trials.${trial}.no`)}</p>
    </div>
  );
}
