import { fetchedOnce } from '../fetched';
import { WithWords } from '../parts/WithWords';
import { useFetched, useJourney, useServices } from '../session';

const screens = fetchedOnce(async () => (await import('./afterQuestions')).afterQuestions);

export const loadOutcome = screens.load;

/** The review or the result, once its program and what it needs are there. */
export function OutcomeScreen() {
  const step = useJourney(({ value }) => value.walk);
  const { advisory } = useServices();
  const needs = [useFetched(screens), useFetched(advisory)];
  const there = screens.useIt();
  const Screen = step === 'review' || step === 'result' ? there?.[step] : undefined;
  return <WithWords needs={needs}>{Screen && <Screen />}</WithWords>;
}
