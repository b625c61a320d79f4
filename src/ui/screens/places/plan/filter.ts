import type { Action } from '../../../../core/advice';
import type { Speech } from '../../../../reports/phrases';
import { ownerText } from '../../../../reports/placements';
import type { Line } from './usePlanBoard';

export type PlanClass = Action['funding'] | Action['needs'][number];

/** What is shown of the plan; an empty text lets everything through. */
export interface Filter {
  /** As the owner is called on screen. */
  readonly owner: string;
  readonly class: PlanClass | '';
  readonly phase: string;
}

export const everything: Filter = { owner: '', class: '', phase: '' };

function classesOf({ funding, needs }: Pick<Action, 'funding' | 'needs'>): readonly PlanClass[] {
  return [funding, ...needs];
}

/** A class as it is called on screen. */
export function classText(one: PlanClass, { t }: Speech): string {
  if (one === 'rule-change' || one === 'coordination') return t(`result:steps.needs.${one}`);
  return t(`result:steps.fundings.${one}`);
}

/** What a filter is set to, each with its label; none where it lets everything through. */
export function conditionsOf({ owner, class: one, phase }: Filter, speech: Speech): readonly string[] {
  const { t } = speech;
  const labelled = (label: string, text: string) => (text ? [t('punctuation.labelled', { label, text })] : []);
  return [
    ...labelled(t('plan:filters.owner'), owner),
    ...labelled(t('plan:filters.class'), one && classText(one, speech)),
    ...labelled(t('plan:filters.phase'), phase && t(`lists:phases.${phase}.name`)),
  ];
}

/** What there is to choose from in the plan as it stands. */
export function choicesIn(lines: readonly Line[], speech: Speech) {
  const classes: readonly PlanClass[] = ['none', 'initial', 'supplementary', 'rule-change', 'coordination'];
  const used = new Set(lines.flatMap(({ action }) => classesOf(action)));
  return {
    owners: [...new Set(lines.map(({ placement }) => ownerText(placement.owner, speech)))],
    classes: classes.filter((one) => used.has(one)),
    phases: [...new Set(lines.map(({ action }) => action.phase))],
  };
}

/** A choice that the plan does not offer any more lets everything through. */
export function within(filter: Filter, lines: readonly Line[], speech: Speech): Filter {
  const { owners, classes, phases } = choicesIn(lines, speech);
  return {
    owner: owners.includes(filter.owner) ? filter.owner : '',
    class: classes.some((one) => one === filter.class) ? filter.class : '',
    phase: phases.some((one) => one === filter.phase) ? filter.phase : '',
  };
}

export function filtered(lines: readonly Line[], filter: Filter, speech: Speech): readonly Line[] {
  return lines.filter(
    ({ action, placement }) =>
      (filter.owner === '' || ownerText(placement.owner, speech) === filter.owner) &&
      (filter.class === '' || classesOf(action).includes(filter.class)) &&
      (filter.phase === '' || action.phase === filter.phase),
  );
}
