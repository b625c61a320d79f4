import { type ChangeEvent, useRef, useState } from 'react';
import { formatDate, formatTime } from '../../locales/format';
import { type OpenResult, useDocument, useJourney, useSend, useServices, useSpeech } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { Notice } from './Notice';

type Readable = Extract<OpenResult, { ok: true }>;

export function SaveFileButton() {
  const { t } = useSpeech();
  const { writeFile } = useServices();
  const document = useDocument();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const [name, setName] = useState<string | null>(null);
  if (readOnly) return <p className="hint">{t('save.readOnlyFile')}</p>;
  return (
    <div className="file-action">
      <button type="button" className="button" onClick={() => setName(writeFile(document, t('save.filePrefix')))}>
        {t('save.write')}
      </button>
      <p role="status" className="hint">
        {name ? t('save.written', { name }) : ''}
      </p>
    </div>
  );
}

/** Opens a save file. Nothing is replaced before the reader has seen what would replace what. */
export function OpenFileButton() {
  const { t } = useSpeech();
  const { openFile } = useServices();
  const send = useSend();
  const current = useDocument();
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Readable | null>(null);
  const take = (opened: Readable) => {
    send({ type: 'open', document: opened.document, readOnly: opened.newer });
    setWaiting(null);
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const opened = await openFile(file);
    setRefusal(opened.ok ? null : opened.reason);
    if (!opened.ok) return;
    const isEmpty = Object.keys(current.answers).length === 0 && !current.respondent.body;
    if (isEmpty && !opened.altered && !opened.newer) take(opened);
    else setWaiting(opened);
  };
  return (
    <div className="file-action">
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {t('save.open')}
      </button>
      <input ref={picker} type="file" hidden aria-label={t('save.open')} onChange={(event) => void choose(event)} />
      <div role="alert">
        {refusal && (
          <Notice kind="danger" title={t('save.refusedFile')}>
            <p>{t(`save.refusals.${refusal}` as 'save.refusals.damaged')}</p>
            <p>{t('save.unchanged')}</p>
          </Notice>
        )}
      </div>
      {waiting && <ReplaceDialog opened={waiting} onTake={() => take(waiting)} onClose={() => setWaiting(null)} />}
    </div>
  );
}

function ReplaceDialog({ opened, onTake, onClose }: { opened: Readable; onTake: () => void; onClose: () => void }) {
  const { t, language } = useSpeech();
  const current = useDocument();
  const line = (document: Readable['document']) =>
    t('save.summary', {
      body: document.respondent.body || t('save.unnamed'),
      count: Object.keys(document.answers).length,
      when: `${formatDate(document.savedAt, language)} ${formatTime(document.savedAt)}`,
    });
  return (
    <ConfirmDialog title={t('save.replaceTitle')} confirm={t('save.replace')} onConfirm={onTake} onClose={onClose}>
      <dl>
        <dt>{t('save.now')}</dt>
        <dd>{line(current)}</dd>
        <dt>{t('save.file')}</dt>
        <dd>{line(opened.document)}</dd>
      </dl>
      {opened.newer && <Notice kind="warning">{t('save.newer')}</Notice>}
      {opened.altered && <Notice kind="warning">{t('save.altered')}</Notice>}
      <p>{t('save.replaceHint')}</p>
    </ConfirmDialog>
  );
}
