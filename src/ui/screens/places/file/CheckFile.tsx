import { type ChangeEvent, useId, useRef, useState } from 'react';
import { compareHash } from '../../../../core/pastedHash';
import type { Picked } from '../../../../core/thisFile';
import { formatNumber } from '../../../../locales/format';
import { useDrop } from '../../../parts/useDrop';
import { useSpeech } from '../../../session';
import type { ThisFile } from '../../../thisFile';
import { CopyField } from './CopyField';
import { usePicked } from './usePicked';
import { Verdict } from './Verdict';

/** The list of values in the kit. */
const LIST_NAME = 'SHA256SUMS.txt';

interface CheckFileProps {
  readonly own: ThisFile;
  readonly fileName: string;
}

/** The SHA-256 of a file that the reader picks, beside the value that came with it. */
export function CheckFile({ own, fileName }: CheckFileProps) {
  const { t } = useSpeech();
  const { picked, pick } = usePicked(own);
  const [pasted, setPasted] = useState('');
  const names = { name: fileName, list: LIST_NAME };
  const isFile = typeof picked === 'object';
  return (
    <section>
      <h2>{t('file:check.title')}</h2>
      <p>{t('file:check.lead', names)}</p>
      <p>{t('file:check.candid')}</p>
      <PickArea label={t('file:check.pick')} hint={t('file:check.drop')} onPick={pick} />
      <p role="status" className="hint">
        {picked === 'working' && t('file:check.working')}
      </p>
      <div role="alert">
        {(picked === 'too-large' || picked === 'unreadable') && (
          <p className="error">{t(`file:check.failures.${picked}`)}</p>
        )}
      </div>
      {isFile && <PickedFacts picked={picked} fileName={fileName} />}
      <PastedValue own={own} pasted={pasted} onChange={setPasted} />
      <Verdict comparison={isFile ? compareHash(pasted, picked) : null} isPasted={pasted.trim() !== ''} />
      <ByHand fileName={fileName} />
    </section>
  );
}

interface PickAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly onPick: (file: File) => void;
}

/** Chooses a file by a button; with a hint by dropping it, too. */
function PickArea({ label, hint, onPick }: PickAreaProps) {
  const picker = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const isOver = useDrop(area, onPick);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) onPick(file);
  };
  return (
    <div ref={area} className="file-action drop-area no-print" data-over={isOver || undefined}>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input ref={picker} type="file" hidden aria-label={label} onChange={choose} />
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

function PickedFacts({ picked, fileName }: { readonly picked: Picked; readonly fileName: string }) {
  const { t, language } = useSpeech();
  const { name, size, sha256, kind } = picked;
  const facts = [
    ['name', name],
    ['size', t('file:check.sizeIs', { bytes: formatNumber(size, language) })],
    ['kind', t(`file:check.kinds.${kind}`, { name: fileName })],
    ['value', <code key="value">{sha256}</code>],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([fact, is]) => (
        <div key={fact}>
          <dt>{t(`file:check.${fact}`)}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PastedValueProps {
  readonly own: ThisFile;
  readonly pasted: string;
  readonly onChange: (pasted: string) => void;
}

/** The value of the kit, pasted or read from its list. */
function PastedValue({ own, pasted, onChange }: PastedValueProps) {
  const { t } = useSpeech();
  const field = useId();
  const [isUnread, setIsUnread] = useState(false);
  const list = LIST_NAME;
  const read = async (file: File) => {
    const text = await own.listText(file);
    setIsUnread(text === null);
    if (text !== null) onChange(text);
  };
  return (
    <>
      <div className="field">
        <label htmlFor={field}>{t('file:check.pasted')}</label>
        <p id={`${field}-hint`} className="hint">
          {t('file:check.pastedHint', { list })}
        </p>
        <textarea
          id={field}
          rows={3}
          className="code"
          value={pasted}
          spellCheck={false}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <PickArea label={t('file:check.pickList', { list })} onPick={(file) => void read(file)} />
      <div role="alert">{isUnread && <p className="error">{t('file:check.listUnread', { list })}</p>}</div>
    </>
  );
}

function ByHand({ fileName }: { readonly fileName: string }) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('file:check.byHand')}</h3>
      <ol>
        {t('file:check.steps', { returnObjects: true, list: LIST_NAME }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CopyField
        label={t('file:check.command')}
        text={`certutil -hashfile ${fileName} SHA256`}
        rows={1}
        words="check"
      />
    </>
  );
}
