import { type RefObject, useState } from 'react';
import { withAction, withItem, withoutAction } from '../../../../core/plan';
import type { Decision } from './EditDialog';
import type { Board } from './usePlanBoard';
import { useSteadyFocus } from './useSteadyFocus';

/** What was changed last; a change of the basis names no action. */
export interface Change {
  readonly what: 'basis' | 'moved' | 'dropped';
  readonly action: string;
}

interface Decisions {
  /** Holds every list in which the focus is to stay. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly last: Change | null;
  readonly arrange: Board['arrange'];
  readonly decide: (action: string, decision: Decision) => void;
  readonly takeBack: (action: string) => void;
  readonly add: (action: string) => void;
}

/** Everything that can be settled for the plan; each change is remembered so that it can be told. */
export function useDecisions({ roadmap: { plan }, isProposed, arrange }: Board): Decisions {
  const [last, setLast] = useState<Change | null>(null);
  const { box, stay } = useSteadyFocus();
  const takeUp = (action: string) => {
    const isPassedOver = plan.items[action]?.status === 'passed-over';
    const open = isPassedOver ? withItem(plan, action, { status: 'not-started' }) : plan;
    arrange(withAction(open, action, isProposed(action)));
    setLast({ what: 'moved', action });
  };
  return {
    box,
    last,
    arrange: (changed) => {
      arrange(changed);
      setLast({ what: 'basis', action: '' });
    },
    decide: (action, decision) => {
      if (decision.does === 'nothing') return;
      stay(action);
      if (decision.does === 'drop') arrange(withoutAction(plan, action, isProposed(action)));
      else arrange(withItem(plan, action, decision.item));
      setLast({ what: decision.does === 'drop' ? 'dropped' : 'moved', action });
    },
    takeBack: (action) => {
      stay(action);
      takeUp(action);
    },
    add: takeUp,
  };
}
