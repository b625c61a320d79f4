import type { Place } from '../../machine/context';
import { WithWords } from '../parts/WithWords';
import { useFetched, useJourney, useSend, useServices, useSpeech, useWords } from '../session';
import { ahead, references } from './fetchedPlaces';

type Reference = 'doubts' | 'cases' | 'methods' | 'glossary' | 'about';

const lookedUp: readonly Place[] = ['doubts', 'cases', 'methods', 'glossary', 'about'] satisfies readonly Reference[];

function isReference(place: Place): place is Reference {
  return lookedUp.includes(place);
}

/** A page beside the journey; the journey waits where it was. */
export function PlaceScreen({ place }: { readonly place: Place }) {
  const { t } = useSpeech();
  const send = useSend();
  const { advisory, catalogue } = useServices();
  const needs = [
    useWords('details'),
    useWords('result'),
    useWords('beside'),
    useFetched(advisory),
    useFetched(catalogue),
  ];
  return (
    <div className="column wide">
      <WithWords needs={needs}>
        {isReference(place) ? <ReferencePlace place={place} /> : <AheadPlace place={place} />}
      </WithWords>
      <div className="buttons">
        <button type="button" className="button" onClick={() => send({ type: 'leave' })}>
          {t('leave')}
        </button>
      </div>
    </div>
  );
}

function ReferencePlace({ place }: { readonly place: Reference }) {
  const topic = useJourney(({ context }) => context.topic);
  const Screen = references.useIt()?.[place];
  return <WithWords needs={[useFetched(references)]}>{Screen && <Screen topic={topic} />}</WithWords>;
}

function AheadPlace({ place }: { readonly place: Exclude<Place, Reference> }) {
  const topic = useJourney(({ context }) => context.topic);
  const Screen = ahead.useIt()?.[place];
  return <WithWords needs={[useWords('ahead'), useFetched(ahead)]}>{Screen && <Screen topic={topic} />}</WithWords>;
}
