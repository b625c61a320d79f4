import { useEffect, useMemo, useRef } from 'react';
import { differences, isSameContent } from '../../core/differences';
import { type Document, isUntouched } from '../../core/document';
import { useDocument, useServices, useSpeech, useWords } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { DifferenceTables } from './DifferenceTables';
import { type Readable, useFileSummary } from './fileSummary';
import { Notice } from './Notice';
import { WithWords } from './WithWords';

interface ReplaceDialogProps {
  readonly opened: Readable;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What is here, what is in the file, and what would become of each part, before anything is replaced. */
export function ReplaceDialog({ opened, onTake, onClose }: ReplaceDialogProps) {
  const { t } = useSpeech();
  const details = useWords('details');
  const current = useDocument();
  const line = useFileSummary();
  const summary = useRef<HTMLDListElement>(null);
  // Else the browser begins at the table below, past what there is to mind.
  useEffect(() => {
    summary.current?.focus({ preventScroll: true });
    summary.current?.closest('dialog')?.scrollTo?.({ top: 0 });
  }, []);
  return (
    <ConfirmDialog title={t('save.replaceTitle')} confirm={t('save.replace')} onConfirm={onTake} onClose={onClose}>
      <dl ref={summary} tabIndex={-1}>
        <dt>{t('save.now')}</dt>
        <dd>{line(current)}</dd>
        <dt>{t('save.file')}</dt>
        <dd>{line(opened.document)}</dd>
      </dl>
      {opened.newer && <Notice kind="warning">{t('save.newer')}</Notice>}
      {opened.altered && <Notice kind="warning">{t('save.altered')}</Notice>}
      <WithWords needs={[details]}>
        <Compared file={opened.document} isReplacing={!opened.newer} />
      </WithWords>
    </ConfirmDialog>
  );
}

function Compared({ file, isReplacing }: { readonly file: Document; readonly isReplacing: boolean }) {
  const { t } = useSpeech();
  const { catalogue } = useServices();
  const now = useDocument();
  const found = useMemo(() => differences(now, file), [now, file]);
  const editions = { file: file.edition, now: catalogue.edition };
  return (
    <>
      {!(found.isSameDocument || isUntouched(now)) && <Notice kind="warning">{t('opening:other')}</Notice>}
      {found.ahead === 'now' && <Notice kind="warning">{t('opening:older')}</Notice>}
      {editions.file !== editions.now && <Notice kind="info">{t('opening:edition', editions)}</Notice>}
      {isSameContent(found) ? <p>{t('opening:same')}</p> : <DifferenceTables found={found} now={now} file={file} />}
      {isReplacing && !isUntouched(now) && <p>{t('opening:point')}</p>}
    </>
  );
}
