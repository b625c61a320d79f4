import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { isUntouched, type Refusal } from '../../core/document';
import { useServices, useSpeech } from '../session';
import type { Readable } from './fileSummary';
import { Notice } from './Notice';
import { ReplaceDialog } from './ReplaceDialog';
import { useDrop } from './useDrop';

interface PickFileProps {
  readonly label: string;
  readonly onOpened: (opened: Readable) => void;
}

/** Reads one file after another; what comes of the last one is told, whichever was read first. */
function useReading(onOpened: PickFileProps['onOpened']) {
  const { openFile } = useServices();
  const turn = useRef(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    const opened = await openFile(file);
    // Another file has been chosen since, or the button is gone.
    if (turn.current !== mine) return;
    setRefusal(opened.ok ? null : opened.reason);
    if (opened.ok) onOpened(opened);
  };
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return { refusal, read };
}

/** Chooses a save file, by a button or by dropping it; one that is refused is said to be so, and nothing else happens. */
export function PickFileButton({ label, onOpened }: PickFileProps) {
  const { t } = useSpeech();
  const { refusal, read } = useReading(onOpened);
  const picker = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const isOver = useDrop(area, (file) => void read(file));
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) void read(file);
  };
  return (
    <div ref={area} className="file-action drop-area" data-over={isOver || undefined}>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input ref={picker} type="file" hidden aria-label={label} onChange={choose} />
      <p className="hint">{t('save.drop')}</p>
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
  const { actor, keeping } = useServices();
  const [waiting, setWaiting] = useState<Readable | null>(null);
  const take = ({ document, newer }: Readable) => {
    // What can only be read replaces nothing: the present document waits until it is closed.
    if (newer) actor.send({ type: 'open', document, readOnly: true });
    else void keeping.replace(document, 'open');
  };
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
