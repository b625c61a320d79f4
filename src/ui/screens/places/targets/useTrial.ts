import { useMemo } from 'react';
import { type Assessment, assess } from '../../../../core/assessment';
import { answersOf } from '../../../../core/document';
import { interview } from '../../../../core/interview';
import type { Answer, Question } from '../../../../core/questionnaire';
import { type Sandbox, suppose } from '../../../../core/sandbox';
import { useAssessment, useCatalogue, useDocument, useJourney, useSend, useServices } from '../../../session';

/** What is tried out, and what it leads to. The document is never changed by it. */
export interface Trial {
  readonly sandbox: Sandbox;
  readonly isEmpty: boolean;
  readonly now: Assessment;
  readonly then: Assessment;
  /** Questions that would be asked. */
  readonly asked: readonly Question[];
  /** Actions that can be tried out: those that the answers call for, as they are supposed to be, and those chosen. */
  readonly offered: readonly string[];
  readonly toggle: (action: string) => void;
  /** @param answer null goes back to the real one */
  readonly answer: (question: string, answer: Answer | null) => void;
  readonly set: (sandbox: Sandbox) => void;
}

function isSame(one: Answer, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function useTrial(): Trial {
  const { today } = useServices();
  const catalogue = useCatalogue();
  const document = useDocument();
  const now = useAssessment();
  const sandbox = useJourney(({ context }) => context.sandbox);
  const send = useSend();
  const date = today();
  const supposed = useMemo(() => suppose(catalogue, document, sandbox, date), [catalogue, document, sandbox, date]);
  const then = useMemo(() => assess(catalogue, supposed, date), [catalogue, supposed, date]);
  const offered = useMemo(() => {
    const answered = suppose(catalogue, document, { ...sandbox, actions: [] }, date);
    const called = assess(catalogue, answered, date).actions.map(({ action }) => action);
    return [...new Set([...called, ...sandbox.actions])];
  }, [catalogue, document, sandbox, date]);
  const { mode, profile } = supposed;
  const set = (next: Sandbox) => send({ type: 'suppose', sandbox: next });
  return {
    sandbox,
    isEmpty: sandbox.actions.length === 0 && Object.keys(sandbox.answers).length === 0,
    now,
    then,
    asked: interview(catalogue, { mode, answers: answersOf(supposed), profile }).asked,
    offered,
    set,
    toggle: (action) => {
      const others = sandbox.actions.filter((id) => id !== action);
      const isOn = sandbox.actions.includes(action);
      set({ ...sandbox, actions: isOn ? others : [...others, action] });
    },
    answer: (question, answer) => {
      const { [question]: _, ...others } = sandbox.answers;
      const isReal = answer === null || isSame(answer, document.answers[question]?.answer);
      set({ ...sandbox, answers: isReal ? others : { ...others, [question]: answer } });
    },
  };
}
