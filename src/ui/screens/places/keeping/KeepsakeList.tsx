import { useState } from 'react';
import type { Document } from '../../../../core/document';
import type { Keepsake } from '../../../../core/keeping';
import { formatDate, formatTime } from '../../../../locales/format';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useFileSummary } from '../../../parts/fileSummary';
import { useDocument, useMayEdit, useServices, useSpeech } from '../../../session';

/** What a keepsake is called: its kind, why it was taken, and when. */
function useName(): (keepsake: Keepsake) => string {
  const { t, language } = useSpeech();
  return ({ kind, reason, at }) => {
    const what = t(`keeping:kinds.${kind}`);
    const why = reason ? t('punctuation.detailed', { text: what, detail: t(`keeping:reasons.${reason}`) }) : what;
    const when = at === null ? t('keeping:unknownTime') : `${formatDate(at, language)} ${formatTime(at)}`;
    return t('punctuation.labelled', { label: why, text: when });
  };
}

export function KeepsakeList({ list }: { readonly list: readonly Keepsake[] }) {
  const name = useName();
  return (
    <ul className="cards">
      {list.map((keepsake) => (
        <li key={keepsake.key} className="card">
          <h3>{name(keepsake)}</h3>
          <Contents document={keepsake.document} />
          <KeepsakeTools keepsake={keepsake} name={name(keepsake)} />
        </li>
      ))}
    </ul>
  );
}

function Contents({ document }: { readonly document: Document | null }) {
  const { t } = useSpeech();
  const line = useFileSummary();
  if (!document) return <p>{t('keeping:unreadable')}</p>;
  return (
    <>
      <p>{line(document)}</p>
      <p>{t('keeping:revision', { rev: document.rev })}</p>
    </>
  );
}

interface KeepsakeToolsProps {
  readonly keepsake: Keepsake;
  readonly name: string;
}

function KeepsakeTools({ keepsake, name }: KeepsakeToolsProps) {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const mayEdit = useMayEdit();
  const [taken, setTaken] = useState<string | null>();
  const [asks, setAsks] = useState(false);
  const { document } = keepsake;
  const takeOut = async () => setTaken(await keeping.takeOut(keepsake, t('save.filePrefix')));
  return (
    <>
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-label={t('keeping:takeOutOf', { what: name })}
          onClick={() => void takeOut()}
        >
          {t('keeping:takeOut')}
        </button>
        {document && mayEdit && (
          <button
            type="button"
            className="button"
            aria-label={t('keeping:restoreOf', { what: name })}
            onClick={() => setAsks(true)}
          >
            {t('keeping:restore')}
          </button>
        )}
      </div>
      <p role="status" className="hint">
        {taken && t('keeping:takenOut', { name: taken })}
        {taken === null && t('keeping:notTakenOut')}
      </p>
      {asks && document && <RestoreDialog document={document} onClose={() => setAsks(false)} />}
    </>
  );
}

interface RestoreDialogProps {
  readonly document: Document;
  readonly onClose: () => void;
}

function RestoreDialog({ document, onClose }: RestoreDialogProps) {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const now = useDocument();
  const line = useFileSummary();
  return (
    <ConfirmDialog
      title={t('keeping:restoreTitle')}
      confirm={t('keeping:restore')}
      onConfirm={() => void keeping.replace(document, 'restore')}
      onClose={onClose}
    >
      <dl>
        <dt>{t('keeping:restoreNow')}</dt>
        <dd>{line(now)}</dd>
        <dt>{t('keeping:restoreThen')}</dt>
        <dd>{line(document)}</dd>
      </dl>
      <p>{t('keeping:restoreHint')}</p>
    </ConfirmDialog>
  );
}
