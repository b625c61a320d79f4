import { useId, useMemo, useState } from 'react';
import type { Document } from '../../core/document';
import type { Exported } from '../exporting';
import { useDocument, useJourney, useServices, useSpeech } from '../session';
import { copyText } from '../toClipboard';

/** Writes the save file that people can read, or the plain one where that cannot be made. */
export function SaveFileButton() {
  const { t } = useSpeech();
  const { exportFile } = useServices();
  const document = useDocument();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const [outcome, setOutcome] = useState<{ readonly exported: Exported; readonly isPlain: boolean } | null>(null);
  if (readOnly) return <p className="hint">{t('save.readOnlyFile')}</p>;
  const write = async () => {
    setOutcome(null);
    const request = { document, prefix: t('save.filePrefix') };
    const exported = await exportFile({ ...request, format: 'html' });
    if (exported.ok || exported.because === 'undelivered') setOutcome({ exported, isPlain: false });
    else setOutcome({ exported: await exportFile({ ...request, format: 'json' }), isPlain: true });
  };
  return (
    <div className="file-action">
      <button type="button" className="button" onClick={() => void write()}>
        {t('save.write')}
      </button>
      <div role="status" className="hint">
        {outcome?.exported.ok && <p>{t('save.written', { name: outcome.exported.name })}</p>}
        {outcome?.exported.ok && outcome.isPlain && <p>{t('save.writtenPlain')}</p>}
      </div>
      <div role="alert">{outcome && !outcome.exported.ok && <p className="error">{t('save.notWritten')}</p>}</div>
      <ByHand />
    </div>
  );
}

/**
 * The document as text, to be copied: a policy may forbid downloads without a word, so that this is offered whether a
 * download failed or not.
 * @param as the document where something is left out of it
 */
export function ByHand({ as }: { readonly as?: Document }) {
  const document = useDocument();
  const { t } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="by-hand no-print" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('save.byHand.title')}</summary>
      {isOpen && <DocumentText document={as ?? document} />}
    </details>
  );
}

function DocumentText({ document }: { readonly document: Document }) {
  const { t } = useSpeech();
  const { documentText } = useServices();
  const field = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  // It says when it was written: made anew, what is copied would not be what stands here.
  const text = useMemo(() => documentText(document), [documentText, document]);
  return (
    <>
      <p>{t('save.byHand.hint')}</p>
      <div className="field">
        <label htmlFor={field}>{t('save.byHand.label')}</label>
        <textarea id={field} rows={6} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </div>
      <button type="button" className="button" onClick={() => void copyText(text).then(setCopied)}>
        {t('save.byHand.copy')}
      </button>
      <p role="status" className="hint">
        {copied !== null && t(copied ? 'save.byHand.copied' : 'save.byHand.notCopied')}
      </p>
    </>
  );
}
