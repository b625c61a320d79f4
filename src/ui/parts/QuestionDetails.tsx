import { type ChangeEvent, useId, useState } from 'react';
import { NOTE_LENGTH, type Remark } from '../../core/document';
import type { Question } from '../../core/questionnaire';
import { useCan, useCatalogue, useJourney, useSend, useSpeech } from '../session';
import { Folded } from './Folded';
import { PersonalDataHint } from './PersonalDataHint';
import { SourceList } from './Sources';
import { WithCatalogue } from './WithWords';

/** What opens beneath a question on demand: notes, grounds, terms. */
export function QuestionDetails({ question }: { readonly question: Question }) {
  return (
    <div className="question-details">
      <RemarkFields id={question.id} />
      <Grounds question={question} />
      {question.terms.length > 0 && <Terms terms={question.terms} />}
    </div>
  );
}

function RemarkFields({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const send = useSend();
  const remark: Remark = useJourney(({ context }) => context.document.remarks[id]) ?? {};
  const [isOpen, setIsOpen] = useState(Boolean(remark.note || remark.evidence || remark.recheck));
  const recheck = useId();
  const mayChange = useCan({ type: 'remark', question: id, remark });
  const change = (part: Remark) => send({ type: 'remark', question: id, remark: { ...remark, ...part } });
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('remark.summary')}</summary>
      <RemarkText
        label={t('remark.note')}
        hint={t('remark.noteHint')}
        value={remark.note}
        isFixed={!mayChange}
        onChange={(note) => change({ note })}
      />
      <RemarkText
        label={t('remark.evidence')}
        hint={t('remark.evidenceHint')}
        value={remark.evidence}
        isFixed={!mayChange}
        onChange={(evidence) => change({ evidence })}
      />
      <div className="choice">
        <label htmlFor={recheck}>
          <input
            id={recheck}
            type="checkbox"
            checked={remark.recheck ?? false}
            disabled={!mayChange}
            onChange={({ target }) => change({ recheck: target.checked })}
          />
          <span>{t('remark.recheck')}</span>
        </label>
      </div>
    </details>
  );
}

interface RemarkTextProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  /** May be read only. */
  readonly isFixed: boolean;
  readonly onChange: (text: string) => void;
}

function RemarkText({ label, hint, value = '', isFixed, onChange }: RemarkTextProps) {
  const field = useId();
  const { t } = useSpeech();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <p id={`${field}-hint`} className="hint">
        {hint}
      </p>
      <textarea
        id={field}
        rows={3}
        value={value}
        maxLength={NOTE_LENGTH}
        readOnly={isFixed}
        aria-describedby={`${field}-hint`}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
      />
      <PersonalDataHint text={value} />
      {value.length > NOTE_LENGTH * 0.9 && (
        <p className="hint">{t('remark.left', { left: NOTE_LENGTH - value.length })}</p>
      )}
    </div>
  );
}

function Grounds({ question }: { readonly question: Question }) {
  const { t } = useSpeech();
  return (
    <Folded title={t('question.grounds')} needs={['details', 'result', 'beside']}>
      <WithCatalogue>
        <GroundsBody question={question} />
      </WithCatalogue>
    </Folded>
  );
}

function GroundsBody({ question }: { readonly question: Question }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const doubts = catalogue.doubts.filter(({ questions }) => questions.includes(question.id));
  return (
    <>
      <p>{t(`examples:${question.id}.basis`)}</p>
      <p className="hint">{t(`question.rests.${question.rests}`)}</p>
      {question.cases.length > 0 && (
        <>
          <p className="sources-title">{t('question.cases')}</p>
          <ul className="inline-list">
            {question.cases.map((id) => (
              <li key={id}>
                <a href={`#/cases/${id}`}>{t(`cases:${id}.name`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {doubts.map(({ id }) => (
        <p key={id}>
          <a href={`#/doubts/${id}`}>{t('question.doubt', { doubt: t(`doubts:${id}.ask`) })}</a>
        </p>
      ))}
      <SourceList ids={question.sources} />
    </>
  );
}

function Terms({ terms }: { readonly terms: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <Folded title={t('question.terms')} needs={['details']}>
      <TermList terms={terms} />
    </Folded>
  );
}

function TermList({ terms }: { readonly terms: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <dl className="terms">
      {terms.map((term) => (
        <div key={term}>
          <dt>{t(`glossary:${term}.term`)}</dt>
          <dd>{t(`glossary:${term}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
