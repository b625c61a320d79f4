import type { Action } from './advice';
import type { Gate } from './questionnaire';

/** Whether an action, once done, brings the question of a gate to a choice that meets it. */
export function opensGate({ raises }: Pick<Action, 'raises'>, { question, in: enough }: Gate): boolean {
  return raises.some((raise) => raise.question === question && enough.includes(raise.to));
}
