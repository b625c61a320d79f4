import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useSpeech } from '../session';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** @param button value of the button that closed it; empty after Escape */
  readonly onClose: (button: string) => void;
}

/**
 * A native dialog, open as long as it is mounted. It hangs at the body, free of the table or paragraph that
 * opened it. Its buttons stand in a `form method="dialog"`: what closes it is the browser, which gives the focus back.
 */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Before it leaves the page: a dialog that is taken out while open keeps the focus from going back.
    return () => shown?.close();
  }, []);
  const close = ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
    // The event comes late; where an effect ran twice, the dialog is open again by then.
    if (!currentTarget.open) onClose(currentTarget.returnValue);
  };
  return createPortal(
    <dialog ref={dialog} aria-labelledby={name} onClose={close}>
      <h2 id={name}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** Called however it was closed, after `onConfirm` where that was wanted. */
  readonly onClose: () => void;
}

const CONFIRMED = 'confirmed';

export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmProps) {
  const { t } = useSpeech();
  const close = (button: string) => {
    if (button === CONFIRMED) onConfirm();
    onClose();
  };
  return (
    <Dialog title={title} onClose={close}>
      {children}
      <form method="dialog" className="buttons">
        <button type="submit" value={CONFIRMED} className="button" data-kind="primary">
          {confirm}
        </button>
        <button type="submit" className="button">
          {t('cancel')}
        </button>
      </form>
    </Dialog>
  );
}
