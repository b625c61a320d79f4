import { useId, useRef, useState } from 'react';
import { TEXT_LENGTH } from '../../../../core/document';
import { currentText } from '../../../../reports/texts';
import type { Part } from '../../../../reports/texts/matter';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useCan, useDocument, useSend, useSpeech } from '../../../session';

/** So many letters go on a line of the field, for browsers that do not fit it to its text. */
const LETTERS = { ja: 40, en: 80 } as const;

function rowsFor(text: string, letters: number): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / letters)), 1);
}

/** A part of a text with what was edited in it; on paper the text alone. */
export function TextPart({ part }: { readonly part: Part }) {
  const { t, language } = useSpeech();
  const document = useDocument();
  const send = useSend();
  const field = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const mayEdit = useCan({ type: 'word', part: part.id, text: null });
  const isEdited = document.texts?.[part.id] !== undefined;
  const text = currentText(part, document);
  const keep = (written: string) => send({ type: 'word', part: part.id, text: written === part.text ? null : written });
  return (
    <div className="field">
      <h3>
        <label htmlFor={field}>{part.title}</label>
        {isEdited && (
          <span id={`${field}-edited`} className="tag no-print" data-kind="warning">
            {t('texts:edited')}
          </span>
        )}
      </h3>
      <textarea
        ref={box}
        id={field}
        className="no-print"
        rows={rowsFor(text, LETTERS[language])}
        value={text}
        maxLength={TEXT_LENGTH}
        readOnly={!mayEdit}
        aria-describedby={isEdited ? `${field}-edited` : undefined}
        onChange={({ target }) => keep(target.value)}
      />
      <div className="text-paper">{text}</div>
      {text.length > TEXT_LENGTH * 0.9 && (
        <p className="hint no-print">{t('remark.left', { left: TEXT_LENGTH - text.length })}</p>
      )}
      {isEdited && mayEdit && <Restore part={part} onRestored={() => box.current?.focus()} />}
    </div>
  );
}

interface RestoreProps {
  readonly part: Part;
  readonly onRestored: () => void;
}

/** Gives an edited part up for the one that the data make, once the reader has seen it. */
function Restore({ part, onRestored }: RestoreProps) {
  const { t } = useSpeech();
  const send = useSend();
  const [isAsking, setIsAsking] = useState(false);
  const restore = () => {
    send({ type: 'word', part: part.id, text: null });
    onRestored();
  };
  return (
    <div className="no-print">
      <button
        type="button"
        className="link"
        aria-label={t('texts:restoreOf', { part: part.title })}
        onClick={() => setIsAsking(true)}
      >
        {t('texts:restore')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('texts:restoreTitle', { part: part.title })}
          confirm={t('texts:restore')}
          onConfirm={restore}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('texts:restoreHint')}</p>
          <div className="text-original">{part.text}</div>
        </ConfirmDialog>
      )}
    </div>
  );
}
