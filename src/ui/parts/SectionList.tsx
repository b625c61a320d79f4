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
                  <SectionLink key={section.area} section={section} isHere={isHere(section)} />
                ))}
            </ul>
          </section>
        ))}
      </details>
    </nav>
  );
}

function SectionLink({ section, isHere }: { readonly section: SectionProgress; readonly isHere: boolean }) {
  const { t } = useSpeech();
  const send = useSend();
  const [first] = section.questions;
  if (!first) return null;
  return (
    <li>
      <button
        type="button"
        className="rail-link"
        aria-current={isHere ? 'step' : undefined}
        onClick={() => send({ type: 'goTo', cursor: { at: 'question', question: first.id } })}
      >
        <span>{t(`lists:areas.${section.area}.name`)}</span>
        <span className="tag">{t(`rail.states.${section.state}`)}</span>
      </button>
    </li>
  );
}
