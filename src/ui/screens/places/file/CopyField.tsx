import { useId, useState } from 'react';
import { useSpeech } from '../../../session';
import { copyText } from '../../../toClipboard';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Which words its button and its outcome have. */
  readonly words: 'check' | 'report';
}

/** A text to be taken away: by a button, or selected where the clipboard is closed. */
export function CopyField({ label, text, rows, words }: CopyFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    setCopied(null);
    setCopied(await copyText(text));
  };
  return (
    <div className="copy-field">
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <textarea
          id={field}
          rows={rows}
          className={words === 'check' ? 'code' : undefined}
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t(`file:${words}.copy`)}
        </button>
      </div>
      <p role="status" className="hint">
        {copied !== null && t(`file:${words}.${copied ? 'copied' : 'notCopied'}`)}
      </p>
    </div>
  );
}
