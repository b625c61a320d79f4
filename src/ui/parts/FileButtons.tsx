import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Document, Refusal } from '../../core/document';
import { formatDate, formatTime } from '../../locales/format';
import { isUntouched } from '../../machine/progress';
import { type OpenResult, useDocument, useJourney, useServices, useSpeech } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { Notice } from './Notice';

export type Readable = Extract<OpenResult, { ok: true }>;

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

interface PickFileProps {
  readonly label: string;
  readonly onOpened: (opened: Readable) => void;
}

/** Chooses a save file and reads it; one that is refused is said to be so, and nothing else happens. */
export function PickFileButton({ label, onOpened }: PickFileProps) {
  const { t } = useSpeech();
  const { openFile } = useServices();
  const picker = useRef<HTMLInputElement>(null);
  const pick = useRef(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    pick.current += 1;
    const mine = pick.current;
    const opened = await openFile(file);
    // Another file has been chosen since, or the button is gone.
    if (pick.current !== mine) return;
    setRefusal(opened.ok ? null : opened.reason);
    if (opened.ok) onOpened(opened);
  };
  useEffect(
    () => () => {
      pick.current += 1;
    },
    [],
  );
  return (
    <div className="file-action">
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input ref={picker} type="file" hidden aria-label={label} onChange={(event) => void choose(event)} />
      <div role="alert">
        {refusal && (
          <Notice kind="danger" title={t('save.refusedFile')}>
            <p>{t(`save.refusals.${refusal}`)}</p>
            <p>{t('save.unchanged')}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}

/** Opens a save file. Nothing is replaced before the reader has seen what would replace what. */
export function OpenFileButton() {
  const { t } = useSpeech();
  const { actor } = useServices();
  const [waiting, setWaiting] = useState<Readable | null>(null);
  const take = (opened: Readable) => actor.send({ type: 'open', document: opened.document, readOnly: opened.newer });
  const consider = (opened: Readable) => {
    const isNothingLost = isUntouched(actor.getSnapshot().context.document);
    if (isNothingLost && !opened.altered && !opened.newer) take(opened);
    else setWaiting(opened);
  };
  return (
    <>
      <PickFileButton label={t('save.open')} onOpened={consider} />
      {waiting && <ReplaceDialog opened={waiting} onTake={() => take(waiting)} onClose={() => setWaiting(null)} />}
    </>
  );
}

/** A save file in one line: whose, how many answers, saved when. */
export function useFileSummary(): (document: Document) => string {
  const { t, language } = useSpeech();
  return (document) =>
    t('save.summary', {
      body: document.respondent.body || t('save.unnamed'),
      count: Object.keys(document.answers).length,
      when: `${formatDate(document.savedAt, language)} ${formatTime(document.savedAt)}`,
    });
}

function ReplaceDialog({ opened, onTake, onClose }: { opened: Readable; onTake: () => void; onClose: () => void }) {
  const { t } = useSpeech();
  const current = useDocument();
  const line = useFileSummary();
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
