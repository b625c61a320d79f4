import { useState } from 'react';
import type { Plan } from '../../../../core/document';
import { planOf } from '../../../../core/plan';
import { planOnly } from '../../../../core/targetDate';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useAssessment, useCan, useDocument, useSend, useServices, useSpeech } from '../../../session';
import type { Trial } from './useTrial';

interface WayMovesProps {
  readonly actions: readonly string[];
  readonly trial: Trial;
}

/** What can be done with the set: try it out, or take everything else out of the plan. */
export function WayMoves({ actions, trial }: WayMovesProps) {
  const { t } = useSpeech();
  const { today } = useServices();
  const assessment = useAssessment();
  const plan = planOf(useDocument(), today());
  const send = useSend();
  const narrow: Plan = planOnly(plan, assessment, actions);
  const mayArrange = useCan({ type: 'arrange', plan: narrow });
  const [said, setSaid] = useState<'tried' | 'triedBeside' | 'onlyDone' | 'onlyAlready' | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const others = narrow.dropped.filter((id) => !plan.dropped.includes(id));
  const tryOut = () => {
    const { answers } = trial.sandbox;
    trial.set({ actions, answers });
    setSaid(Object.keys(answers).length > 0 ? 'triedBeside' : 'tried');
  };
  const askToReduce = () => {
    if (others.length > 0) setIsAsking(true);
    else setSaid('onlyAlready');
  };
  const reduce = () => {
    send({ type: 'arrange', plan: narrow });
    setSaid('onlyDone');
  };
  return (
    <div className="way-moves no-print">
      <div className="buttons">
        <button type="button" className="button" onClick={tryOut}>
          {t('targets:way.try')}
        </button>
        {mayArrange && (
          <button type="button" className="button" onClick={askToReduce}>
            {t('targets:way.only')}
          </button>
        )}
      </div>
      <p role="status" className="hint">
        {said ? t(`targets:way.${said}`) : ''}
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t('targets:way.onlyTitle')}
          confirm={t('targets:way.onlyConfirm')}
          onConfirm={reduce}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('targets:way.onlyHint', { count: others.length })}</p>
          <ul>
            {others.map((id) => (
              <li key={id}>{t(`actions:${id}.title`)}</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </div>
  );
}
