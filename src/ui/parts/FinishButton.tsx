import { useState } from 'react';
import { isUntouched } from '../../core/document';
import { formatDate, formatTime } from '../../locales/format';
import { useDocument, useKeeping, useServices, useSpeech } from '../session';
import { ConfirmDialog } from './ConfirmDialog';
import { SaveFileButton } from './SaveFileButton';

/** On a PC that other people use: leaves nothing behind, after the save file was offered. */
export function FinishButton({ label }: { readonly label?: string }) {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" className={label ? 'button' : 'erase'} onClick={() => setAsks(true)}>
        {label ?? t('shared.end')}
      </button>
      {asks && (
        <ConfirmDialog
          title={t('shared.ask')}
          confirm={t('shared.confirm')}
          onConfirm={() => void keeping.erase()}
          onClose={() => setAsks(false)}
        >
          <p>{t('shared.what')}</p>
          <FiledLine />
          <SaveFileButton />
        </ConfirmDialog>
      )}
    </>
  );
}

/** Whether the answers are in a save file, and since when they are not. */
function FiledLine() {
  const { t, language } = useSpeech();
  const filed = useKeeping((view) => view.filed);
  const document = useDocument();
  if (isUntouched(document)) return null;
  if (filed.at === null) return <p className="error">{t('shared.never')}</p>;
  const when = `${formatDate(filed.at, language)} ${formatTime(filed.at)}`;
  return document.rev === filed.rev ? (
    <p>{t('shared.filed', { when })}</p>
  ) : (
    <p className="error">{t('shared.since', { when })}</p>
  );
}
