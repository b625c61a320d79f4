import { useState } from 'react';
import { differences } from '../../core/differences';
import type { Document } from '../../core/document';
import type { Answer } from '../../core/questionnaire';
import { askText, strayAnswerText } from '../../reports/strays';
import { useDocument, useServices, useSpeech } from '../session';
import { Dialog } from './ConfirmDialog';
import { useFileSummary } from './fileSummary';
import { Notice } from './Notice';
import { SaveFileButton } from './SaveFileButton';
import { Scrollable } from './Scrollable';

/** Two windows wrote, and nothing kept them apart: both are there until one is chosen. */
export function ConflictNotice({ theirs }: { readonly theirs: Document }) {
  const { t } = useSpeech();
  const [isChoosing, setIsChoosing] = useState(true);
  return (
    <Notice kind="danger" title={t('save.conflict')}>
      <p>{t('save.conflictHint')}</p>
      <button type="button" className="button" onClick={() => setIsChoosing(true)}>
        {t('save.conflictOpen')}
      </button>
      <SaveFileButton />
      {isChoosing && <ConflictDialog theirs={theirs} onClose={() => setIsChoosing(false)} />}
    </Notice>
  );
}

/** A document in memory was last changed later than it was last stored. */
function asChanged(document: Document): Document {
  const moments = Object.values(document.answers).map(({ at }) => at);
  return { ...document, savedAt: [document.savedAt, ...moments].sort().at(-1) ?? document.savedAt };
}

/** Each question that is answered otherwise in the two windows, with both answers. */
function DifferentAnswers({ mine, theirs }: { readonly mine: Document; readonly theirs: Document }) {
  const speech = useSpeech();
  const { t } = speech;
  const { answers } = differences(mine, theirs);
  const caption = t('save.differs', { count: answers.length });
  if (answers.length === 0) return <p>{caption}</p>;
  const said = (id: string, answer: Answer | undefined) =>
    answer ? strayAnswerText(id, answer, speech) : t('answer.unanswered');
  return (
    <Scrollable name={caption}>
      <table className="answers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.columns.question')}</th>
            <th scope="col">{t('save.mine')}</th>
            <th scope="col">{t('save.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ id, from, to }) => (
            <tr key={id}>
              <th scope="row">{askText(id, speech)}</th>
              <td>{said(id, from)}</td>
              <td>{said(id, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

const sides = ['mine', 'theirs'] as const;

interface ConflictDialogProps {
  readonly theirs: Document;
  readonly onClose: () => void;
}

function ConflictDialog({ theirs, onClose }: ConflictDialogProps) {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const mine = useDocument();
  const line = useFileSummary();
  const [hasFailed, setHasFailed] = useState(false);
  const documents = { mine, theirs };
  const buttons = { mine: 'save.keepMine', theirs: 'save.keepTheirs' } as const;
  const choose = async (side: 'mine' | 'theirs') => {
    setHasFailed(false);
    if (await keeping.settle(side)) onClose();
    else setHasFailed(true);
  };
  return (
    <Dialog title={t('save.conflictTitle')} onClose={onClose}>
      <dl>
        {sides.map((side) => (
          <div key={side}>
            <dt>{t(`save.${side}`)}</dt>
            <dd>{line(asChanged(documents[side]))}</dd>
          </div>
        ))}
      </dl>
      <DifferentAnswers mine={mine} theirs={theirs} />
      <p>{t('save.conflictChoice')}</p>
      <div role="alert">{hasFailed && <Notice kind="danger">{t('save.settleFailed')}</Notice>}</div>
      <div className="buttons">
        {sides.map((side) => (
          <button key={side} type="button" className="button" onClick={() => void choose(side)}>
            {t(buttons[side])}
          </button>
        ))}
      </div>
      <form method="dialog" className="buttons">
        <button type="submit" className="link">
          {t('cancel')}
        </button>
      </form>
    </Dialog>
  );
}
