import { useState } from 'react';
import { planHeading } from '../../../reports/placements';
import { ScreenHeading } from '../../parts/Heading';
import { InterimTag } from '../../parts/InterimTag';
import { Notice } from '../../parts/Notice';
import { Onward } from '../../parts/Onward';
import { useCatalogue, useSpeech } from '../../session';
import { AddAction } from './plan/AddAction';
import { type Decision, EditDialog } from './plan/EditDialog';
import { EmptyPlan } from './plan/EmptyPlan';
import { DoneList, OutList } from './plan/Leftovers';
import { Load } from './plan/Load';
import { News } from './plan/News';
import { OwnerTable } from './plan/OwnerTable';
import { Placements } from './plan/Placements';
import { Rule } from './plan/Rule';
import { Settings } from './plan/Settings';
import { StrayList } from './plan/Strays';
import { UnplacedList } from './plan/Unplaced';
import { useDecisions } from './plan/useDecisions';
import { type Board, usePlanBoard } from './plan/usePlanBoard';

/** The roadmap by fiscal year and quarter, and everything that can be settled for it. */
export function PlanPlace() {
  const speech = useSpeech();
  const { t } = speech;
  const catalogue = useCatalogue();
  const board = usePlanBoard();
  const title = planHeading(board.roadmap, catalogue.actions, speech);
  return (
    <>
      <ScreenHeading title={title}>
        {title}
        {board.lines.length > 0 && <InterimTag assessment={board.assessment} />}
      </ScreenHeading>
      <p className="lead">{t('plan:lead')}</p>
      <EmptyPlan board={board} />
      {board.lines.length > 0 && <Standing board={board} />}
      <Workshop board={board} />
      <Rule />
      <Onward to={['targets', 'texts', 'reasoning']} />
    </>
  );
}

/** Whether what is shown is only proposed or has been settled. */
function Standing({ board }: { readonly board: Board }) {
  const { t } = useSpeech();
  if (board.isSettled) return <p className="hint">{t('plan:settled')}</p>;
  return (
    <Notice kind="info" title={t('plan:proposed.title')}>
      <p>{t('plan:proposed.hint')}</p>
    </Notice>
  );
}

/** The plan with everything that changes it. */
function Workshop({ board }: { readonly board: Board }) {
  const [edited, setEdited] = useState<string | null>(null);
  const { box, last, arrange, decide, takeBack, add } = useDecisions(board);
  const { plan } = board.roadmap;
  const close = (decision: Decision) => {
    if (edited) decide(edited, decision);
    setEdited(null);
  };
  return (
    <div ref={box} className="workshop">
      <Settings plan={plan} board={board} onChange={arrange} />
      <News last={last} board={board} />
      <Placements board={board} onEdit={setEdited} />
      <UnplacedList
        board={board}
        onEdit={setEdited}
        onAllow={() => arrange({ ...plan, allow: [...plan.allow, 'rule-change'] })}
      />
      <StrayList board={board} onAdd={takeBack} />
      <OutList board={board} onReturn={takeBack} />
      <DoneList board={board} onEdit={setEdited} />
      <AddAction board={board} onAdd={add} />
      {board.lines.length > 0 && <Load board={board} />}
      {board.lines.length > 0 && <OwnerTable board={board} />}
      {edited && <EditDialog board={board} action={edited} onDecide={close} />}
    </div>
  );
}
