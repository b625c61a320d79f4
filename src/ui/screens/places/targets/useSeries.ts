import { useMemo } from 'react';
import { type Assessment, assess } from '../../../../core/assessment';
import { startOf, type Tally } from '../../../../core/scoring';
import { isAimed } from '../../../../core/targets';
import { scoreText } from '../../../../reports/scores';
import { tallyText } from '../../../../reports/tallies';
import type { OtherKind } from '../../../charts/series';
import { useCatalogue, useDocument, useJourney, useServices, useSpeech } from '../../../session';
import type { Trial } from './useTrial';

interface SeriesValue {
  /** 0–100; null where there is none. */
  readonly score: number | null;
  /** As it is shown in chart and table. */
  readonly label: string;
}

/** What is compared, for each area in the order of the catalogue. */
export interface Series<Kind extends 'now' | OtherKind = 'now' | OtherKind> {
  readonly kind: Kind;
  readonly values: readonly SeriesValue[];
  /** Null where there is none, and for targets, which are set by area. */
  readonly overall: number | null;
}

export interface Compared {
  readonly now: Series<'now'>;
  readonly others: readonly Series<OtherKind>[];
}

/** Now, and whatever is there beside it: what is tried out, targets, last time. */
export function useSeries(trial: Trial): Compared {
  const { t } = useSpeech();
  const { today } = useServices();
  const catalogue = useCatalogue();
  const { targets } = useDocument();
  const former = useJourney(({ context }) => context.former);
  const day = today();
  const past = useMemo(() => former && assess(catalogue, former, day), [catalogue, former, day]);
  const value = (tally: Tally): SeriesValue => ({ score: tally.score, label: tallyText(tally, { t }) });
  const series = <Kind extends 'now' | OtherKind>(kind: Kind, { areas, overall }: Assessment): Series<Kind> => ({
    kind,
    values: areas.map(value),
    overall: overall.score,
  });
  const target = (area: string): SeriesValue => {
    const level = targets?.levels[area];
    return level
      ? { score: startOf(level), label: scoreText(startOf(level)) }
      : { score: null, label: t('result:areas.none') };
  };
  const hasTarget = targets !== undefined && isAimed(catalogue, targets.levels);
  return {
    now: series('now', trial.now),
    others: [
      ...(trial.isEmpty ? [] : [series('trial', trial.then)]),
      ...(hasTarget ? [{ kind: 'target' as const, values: catalogue.areas.map(target), overall: null }] : []),
      ...(past ? [series('former', past)] : []),
    ],
  };
}
