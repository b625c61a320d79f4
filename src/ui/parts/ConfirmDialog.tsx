import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from '../session';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A native dialog, open as long as it is mounted; Escape closes it and the focus goes back. It hangs at the body, free of the table or paragraph that opened it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return createPortal(
    <dialog ref={dialog} aria-labelledby={name} onClose={onClose}>
      <h2 id={name}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}

interface ConfirmProps extends DialogProps {
  readonly confirm: string;
  readonly onConfirm: () => void;
}

export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmProps) {
  const { t } = useSpeech();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="buttons">
        <button type="button" className="button" data-kind="primary" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </Dialog>
  );
}
