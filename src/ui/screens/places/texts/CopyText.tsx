import { useId, useState } from 'react';
import { type ApprovalText, plainText } from '../../../../reports/texts';
import { Dialog } from '../../../parts/ConfirmDialog';
import { useDocument, useSpeech } from '../../../session';
import { copyText } from '../../../toClipboard';

/** Takes the whole text out of the program: into the clipboard, or onto paper. */
export function CopyText({ text }: { readonly text: ApprovalText }) {
  const { t } = useSpeech();
  const document = useDocument();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    setCopied(null);
    setCopied((await copyText(plainText(text, document))) ? 'yes' : 'no');
  };
  return (
    <section className="no-print">
      <div className="buttons">
        <button type="button" className="button" data-kind="primary" onClick={() => void copy()}>
          {t('texts:copy')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('result:after.print')}
        </button>
      </div>
      <p role="status" className="hint">
        {copied === 'yes' ? t('texts:copied') : ''}
      </p>
      {copied === 'no' && <SelectedText text={plainText(text, document)} onClose={() => setCopied(null)} />}
    </section>
  );
}

/** The text, selected, where it could not be copied by itself. */
function SelectedText({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const field = useId();
  return (
    <Dialog title={t('texts:copyFailed')} onClose={onClose}>
      <p>{t('texts:copyFailedHint')}</p>
      <div className="field">
        <label htmlFor={field}>{t('texts:copyText')}</label>
        <textarea id={field} rows={10} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </div>
      <form method="dialog" className="buttons">
        <button type="submit" className="button">
          {t('close')}
        </button>
      </form>
    </Dialog>
  );
}
