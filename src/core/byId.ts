import type { Action } from './advice';
import type { Advisory } from './catalogue';
import { oncePer } from './oncePer';
import type { Question } from './questionnaire';

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

export const questionsById = oncePer(({ questions }: Advisory): ReadonlyMap<string, Question> => byId(questions));

export const actionsById = oncePer(({ actions }: Advisory): ReadonlyMap<string, Action> => byId(actions));
