import { askText, strayAnswerText } from '../../reports/strays';
import { useDocument, useServices, useSpeech, useWords } from '../session';
import { Scrollable } from './Scrollable';
import { WithWords } from './WithWords';

/** Questions with answers or notes that came with a document and that this edition cannot show where it asks. */
function useStrays(): readonly string[] {
  const { questionnaire } = useServices();
  const { orphaned, remarks } = useDocument();
  const asked = new Set(questionnaire.questions.map(({ id }) => id));
  const noted = Object.keys(remarks).filter((id) => !asked.has(id));
  return [...new Set([...Object.keys(orphaned), ...noted])];
}

/** What is kept of another edition, so that nobody takes it for lost. */
export function StrayAnswers() {
  const strays = useStrays();
  return strays.length > 0 && <FetchedStrays ids={strays} />;
}

function FetchedStrays({ ids }: { readonly ids: readonly string[] }) {
  return (
    <WithWords needs={[useWords('details')]}>
      <Strays ids={ids} />
    </WithWords>
  );
}

function Strays({ ids }: { readonly ids: readonly string[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { orphaned, remarks } = useDocument();
  const title = t('opening:strays', { count: ids.length });
  return (
    <details>
      <summary>{title}</summary>
      <p>{t('opening:straysHint')}</p>
      <Scrollable name={title}>
        <table>
          <thead>
            <tr>
              {(['question', 'answer', 'note'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`opening:strayColumns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">{askText(id, speech)}</th>
                <td>{orphaned[id] ? strayAnswerText(id, orphaned[id].answer, speech) : t('opening:none')}</td>
                <td>
                  {remarks[id]?.recheck && <span className="tag">{t('review.recheck')}</span>}
                  {remarks[id]?.note && <p>{remarks[id].note}</p>}
                  {remarks[id]?.evidence && <p>{t('review.evidence', { evidence: remarks[id].evidence })}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </details>
  );
}
