import { useEffect, useRef } from 'react';
import { fetchedOnce } from '../fetched';
import { useDocument, useFetched, useSpeech, useWords } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { type Readable, useFileSummary } from './fileSummary';
import { Notice } from './Notice';
import { WithWords } from './WithWords';

/** The comparison, fetched when a file is about to replace something. */
export const comparison = fetchedOnce(async () => (await import('./Compared')).Compared);

interface ReplaceDialogProps {
  readonly opened: Readable;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What is here, what is in the file, and what would become of each part, before anything is replaced. */
export function ReplaceDialog({ opened, onTake, onClose }: ReplaceDialogProps) {
  const { t } = useSpeech();
  const needs = [useWords('details'), useFetched(comparison)];
  const Compared = comparison.useIt();
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
      <WithWords needs={needs}>{Compared && <Compared file={opened.document} isReplacing={!opened.newer} />}</WithWords>
    </ConfirmDialog>
  );
}
