import type { Place } from '../../machine/context';
import { WithWords } from '../parts/WithWords';
import { useJourney, useSend, useSpeech, useWords } from '../session';
import { AboutPlace } from './places/About';
import { CasesPlace } from './places/Cases';
import { DoubtsPlace } from './places/Doubts';
import { GlossaryPlace } from './places/Glossary';
import { MethodsPlace } from './places/Methods';
import { loadAhead, useAhead } from './useAhead';

const references = {
  doubts: DoubtsPlace,
  cases: CasesPlace,
  methods: MethodsPlace,
  glossary: GlossaryPlace,
  about: AboutPlace,
};

type Reference = keyof typeof references;

function isReference(place: Place): place is Reference {
  return place in references;
}

/** A page beside the journey; the journey waits where it was. */
export function PlaceScreen({ place }: { readonly place: Place }) {
  const { t } = useSpeech();
  const send = useSend();
  const details = useWords('details');
  const result = useWords('result');
  return (
    <div className="column wide">
      <WithWords needs={[details, result]}>
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
  const Screen = references[place];
  return <Screen topic={topic} />;
}

function AheadPlace({ place }: { readonly place: Exclude<Place, Reference> }) {
  const topic = useJourney(({ context }) => context.topic);
  const words = useWords('ahead');
  const screens = useAhead();
  const Screen = screens?.[place];
  const are = screens === null ? 'failed' : screens === undefined ? 'loading' : 'there';
  return (
    <WithWords needs={[words, { are, tryAgain: () => void loadAhead() }]}>
      {Screen && <Screen topic={topic} />}
    </WithWords>
  );
}
