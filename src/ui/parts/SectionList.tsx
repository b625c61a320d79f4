import { memo } from 'react';
import { pageAt } from '../../machine/pages';
import { type SectionProgress, sectionProgress } from '../../machine/progress';
import { useJourney, useSend, useSpeech } from '../session';
import { useMatches, widths } from '../useMatches';

/** The three phases and their sections, each with its state; beside the page where there is room, folded above it where not. */
export function SectionList() {
  const { t } = useSpeech();
  const context = useJourney((snapshot) => snapshot.context);
  const isWide = useMatches(widths.wide);
  const sections = sectionProgress(context);
  const here = pageAt(context, context.document.cursor);
  const isHere = ({ phase, area }: SectionProgress) => here?.phase === phase && here.area === area;
  const asked = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <details open={isWide}>
        <summary>{t('rail.summary', { answered, asked })}</summary>
        {context.catalogue.phases.map(({ id: phase }) => (
          <section key={phase}>
            <h2>{t(`lists:phases.${phase}.short`)}</h2>
            <ul>
              {sections
                .filter((section) => section.phase === phase)
                .map((section) => (
                  <SectionLink
                    key={section.area}
                    area={section.area}
                    state={section.state}
                    first={section.questions[0]?.id}
                    isHere={isHere(section)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </details>
    </nav>
  );
}

interface SectionLinkProps extends Pick<SectionProgress, 'area' | 'state'> {
  /** Its first question. */
  readonly first: string | undefined;
  readonly isHere: boolean;
}

/** Kept as long as nothing of it changes: an answer draws one of some twenty anew. */
const SectionLink = memo(function SectionLink({ area, state, first, isHere }: SectionLinkProps) {
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
