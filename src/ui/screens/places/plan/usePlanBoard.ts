import { useMemo } from 'react';
import type { Action } from '../../../../core/advice';
import type { Assessment } from '../../../../core/assessment';
import type { Plan } from '../../../../core/document';
import type { Placement } from '../../../../core/placement';
import type { Roadmap } from '../../../../core/roadmap';
import { numberOf } from '../../../../reports/placements';
import { useAssessment, useCan, useCatalogue, useDocument, useRoadmap, useSend } from '../../../session';

/** A placed action with its number in the order of the rule. */
export interface Line {
  readonly number: number;
  readonly action: Action;
  readonly placement: Placement;
}

/** The plan as it is laid out, and what may be done with it. */
export interface Board {
  readonly roadmap: Roadmap;
  readonly assessment: Assessment;
  /** In the order in which they begin. */
  readonly lines: readonly Line[];
  /** Whether the document holds a plan; else it is the proposed one. */
  readonly isSettled: boolean;
  readonly mayChange: boolean;
  readonly isProposed: (action: string) => boolean;
  /** What something was settled for, but neither the answers nor the body put into the plan. */
  readonly strays: readonly string[];
  /** Keeps a plan; the first time this settles the proposed one. */
  readonly arrange: (plan: Plan) => void;
}

function linesOf(laid: Roadmap, actions: readonly Action[]): readonly Line[] {
  return laid.placements
    .flatMap((placement) => {
      const action = actions.find(({ id }) => id === placement.action);
      return action ? [{ number: numberOf(placement.action, laid), action, placement }] : [];
    })
    .sort((a, b) => a.placement.from - b.placement.from || a.number - b.number);
}

function straysOf({ plan, placements, unplaced, done, passedOver }: Roadmap, actions: readonly Action[]) {
  const listed = new Set([...placements, ...unplaced].map(({ action }) => action).concat(done, passedOver));
  return actions.map(({ id }) => id).filter((id) => plan.items[id] !== undefined && !listed.has(id));
}

export function usePlanBoard(): Board {
  const catalogue = useCatalogue();
  const document = useDocument();
  const assessment = useAssessment();
  const send = useSend();
  const laid = useRoadmap();
  const lines = useMemo(() => linesOf(laid, catalogue.actions), [laid, catalogue]);
  const mayChange = useCan({ type: 'arrange', plan: laid.plan });
  return {
    roadmap: laid,
    assessment,
    lines,
    isSettled: document.plan !== undefined,
    mayChange,
    isProposed: (id) => assessment.actions.some(({ action }) => action === id),
    strays: useMemo(() => straysOf(laid, catalogue.actions), [laid, catalogue]),
    arrange: (plan) => send({ type: 'arrange', plan }),
  };
}
