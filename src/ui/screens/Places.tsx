import type { Place } from '../../machine/context';
import { WithWords } from '../parts/WithWords';
import { useJourney, useSend, useSpeech, useWords } from '../session';
import { AboutPlace } from './places/About';
import { CasesPlace } from './places/Cases';
import { DoubtsPlace } from './places/Doubts';
import { GlossaryPlace } from './places/Glossary';
import { MethodsPlace } from './places/Methods';

const places = {
  doubts: DoubtsPlace,
  cases: CasesPlace,
  methods: MethodsPlace,
  glossary: GlossaryPlace,
  about: AboutPlace,
};

/** A page beside the journey; the journey waits where it was. */
export function PlaceScreen({ place }: { readonly place: Place }) {
  const { t } = useSpeech();
  const send = useSend();
  const topic = useJourney(({ context }) => context.topic);
  const details = useWords('details');
  const result = useWords('result');
  const Screen = places[place];
  return (
    <div className="column wide">
      <WithWords needs={[details, result]}>
        <Screen topic={topic} />
      </WithWords>
      <div className="buttons">
        <button type="button" className="button" onClick={() => send({ type: 'leave' })}>
          {t('leave')}
        </button>
      </div>
    </div>
  );
}
