import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { type ItemStatus, NAME_LENGTH, type PlanItem } from '../../../../core/document';
import { formatDate } from '../../../../locales/format';
import { Dialog } from '../../../parts/ConfirmDialog';
import { useCatalogue, useServices, useSpeech } from '../../../session';
import { isDay, rangeAround } from './DayField';
import type { Board } from './usePlanBoard';

export type Decision =
  | { readonly does: 'nothing' }
  | { readonly does: 'drop' }
  | { readonly does: 'keep'; readonly item: PlanItem };

interface EditDialogProps {
  readonly board: Board;
  readonly action: string;
  readonly onDecide: (decision: Decision) => void;
}

const statuses: readonly ItemStatus[] = ['not-started', 'under-way', 'done', 'passed-over'];

/** Owner, due date and status of one action; nothing changes before it is confirmed. */
export function EditDialog({ board, action, onDecide }: EditDialogProps) {
  const { t } = useSpeech();
  const { today } = useServices();
  const item = board.roadmap.plan.items[action];
  const [owner, setOwner] = useState(item?.owner ?? '');
  const [due, setDue] = useState(item?.due ?? '');
  const [status, setStatus] = useState<ItemStatus>(item?.status ?? 'not-started');
  const [isWrong, setIsWrong] = useState(false);
  const dueField = useRef<HTMLInputElement>(null);
  const role = t(`lists:owners.${useFirstOwner(action)}`);
  const range = rangeAround(today());
  const isOpen = status === 'not-started' || status === 'under-way';
  const isPast = isOpen && isDay(due, range) && due < today();
  const check = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isKept = submitter instanceof HTMLButtonElement && submitter.value === 'keep';
    const isEmpty = due === '' && !dueField.current?.validity.badInput;
    if (!isKept || isEmpty || due === item?.due || isDay(due, range)) return;
    event.preventDefault();
    setIsWrong(true);
    dueField.current?.focus();
  };
  const close = (button: string) => {
    const section = owner.trim() === role ? '' : owner.trim();
    if (button === 'keep') onDecide({ does: 'keep', item: { owner: section, due, status } });
    else if (button === 'drop') onDecide({ does: 'drop' });
    else onDecide({ does: 'nothing' });
  };
  return (
    <Dialog title={t(`actions:${action}.title`)} onClose={close}>
      <form method="dialog" noValidate onSubmit={check}>
        <OwnerField board={board} role={role} value={owner} onChange={setOwner} />
        <DueField field={dueField} value={due} range={range} isWrong={isWrong} isPast={isPast} onChange={setDue} />
        <StatusField value={status} onChange={setStatus} />
        <div className="buttons">
          <button type="submit" value="keep" className="button" data-kind="primary">
            {t('plan:edit.keep')}
          </button>
          {item?.status !== 'done' && (
            <button type="submit" value="drop" className="button">
              {t('plan:edit.drop')}
            </button>
          )}
          <button type="submit" className="button">
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The role that carries an action where no section is named. */
function useFirstOwner(action: string): string {
  const catalogue = useCatalogue();
  return catalogue.actions.find(({ id }) => id === action)?.owners[0] ?? '';
}

interface OwnerFieldProps {
  readonly board: Board;
  /** Who carries it where the field is empty. */
  readonly role: string;
  readonly value: string;
  readonly onChange: (owner: string) => void;
}

function OwnerField({ board, role, value, onChange }: OwnerFieldProps) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const field = useId();
  const roles = [...new Set(catalogue.actions.flatMap(({ owners }) => owners))];
  const sections = Object.values(board.roadmap.plan.items).flatMap((item) => item.owner ?? []);
  const known = [...new Set([...sections, ...roles.map((one) => t(`lists:owners.${one}`))])];
  return (
    <div className="field">
      <label htmlFor={field}>{t('plan:edit.owner')}</label>
      <p id={`${field}-hint`} className="hint">
        {t('plan:edit.ownerHint', { owner: role })}
      </p>
      <input
        id={field}
        type="text"
        list={`${field}-known`}
        value={value}
        maxLength={NAME_LENGTH}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${field}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

interface DueFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly isWrong: boolean;
  /** Whether it is a day before today on an action that is still to be done. */
  readonly isPast: boolean;
  readonly onChange: (due: string) => void;
}

function DueField({ field, value, range, isWrong, isPast, onChange }: DueFieldProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const limits = { from: formatDate(range.from, language), to: formatDate(range.to, language) };
  return (
    <div className="field">
      <label htmlFor={id}>{t('plan:edit.due')}</label>
      <p id={`${id}-hint`} className="hint">
        {t('plan:edit.dueHint')}
      </p>
      <input
        id={id}
        ref={field}
        type="date"
        value={value}
        min={range.from}
        max={range.to}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint${isWrong ? ` ${id}-error` : ''}`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-error`} className="error" role="alert">
        {isWrong ? t('plan:edit.wrongDue', limits) : ''}
      </p>
      <p role="status">{isPast ? t('plan:edit.pastDue') : ''}</p>
    </div>
  );
}

function StatusField({
  value,
  onChange,
}: {
  readonly value: ItemStatus;
  readonly onChange: (status: ItemStatus) => void;
}) {
  const { t } = useSpeech();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{t('plan:edit.status')}</label>
      <select
        id={field}
        value={value}
        onChange={({ target }) => onChange(statuses.find((one) => one === target.value) ?? value)}
      >
        {statuses.map((one) => (
          <option key={one} value={one}>
            {t(`plan:statuses.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
