import { memo } from 'react';
import { isSame } from '../../core/isSame';
import { pageAt, talkOf, type Whereabouts } from '../../machine/pages';
import { type SectionProgress, sectionProgress } from '../../machine/progress';
import { useCalmJourney, useSend, useServices, useSpeech } from '../session';
import { useMatches, widths } from '../useMatches';

/** What the list shows of a section. */
interface Entry extends Pick<SectionProgress, 'phase' | 'area' | 'state'> {
  /** Its first question. */
  readonly first: string | undefined;
  readonly isHere: boolean;
}

function entriesOf(here: Whereabouts): readonly Entry[] {
  const page = pageAt(here, here.document.cursor);
  return sectionProgress(here).map(({ phase, area, state, questions }) => ({
    phase,
    area,
    state,
    first: questions[0]?.id,
    isHere: page?.phase === phase && page.area === area,
  }));
}

/** The three phases and their sections, each with its state; beside the page where there is room, folded above it where not. */
export function SectionList() {
  const { t } = useSpeech();
  const { questionnaire } = useServices();
  const entries = useCalmJourney(({ context }) => entriesOf(context), isSame);
  const isWide = useMatches(widths.wide);
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <details open={isWide}>
        <Summary />
        {questionnaire.phases.map(({ id: phase }) => (
          <section key={phase}>
            <h2>{t(`lists:phases.${phase}.short`)}</h2>
            <ul>
              {entries
                .filter((entry) => entry.phase === phase)
                .map((entry) => (
                  <SectionLink key={entry.area} {...entry} />
                ))}
            </ul>
          </section>
        ))}
      </details>
    </nav>
  );
}

function Summary() {
  const { t } = useSpeech();
  const asked = useCalmJourney(({ context }) => talkOf(context).asked.length);
  const answered = useCalmJourney(({ context }) => Object.keys(talkOf(context).heard).length);
  return <summary>{t('rail.summary', { answered, asked })}</summary>;
}

/** Kept as long as nothing of it changes: an answer draws one of some twenty anew. */
const SectionLink = memo(function SectionLink({ area, state, first, isHere }: Entry) {
  const { t } = useSpeech();
  const send = useSend();
  if (!first) return null;
  return (
    <li>
      <button
        type="button"
        className="rail-link"
        aria-current={isHere ? 'step' : undefined}
        onClick={() => send({ type: 'goTo', cursor: { at: 'question', question: first } })}
      >
        <span>{t(`lists:areas.${area}.name`)}</span>
        <span className="tag">{t(`rail.states.${state}`)}</span>
      </button>
    </li>
  );
});
