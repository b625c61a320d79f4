import type { Becomes, Difference, Differences } from '../../core/differences';
import type { Document } from '../../core/document';
import type { Answer } from '../../core/questionnaire';
import { formatList } from '../../locales/format';
import { askText, strayAnswerText } from '../../reports/strays';
import { useServices, useSpeech } from '../session';
import { Scrollable } from './Scrollable';

interface FoundProps {
  readonly found: Differences;
}

/** What would become of each part of a document, and of each answer by itself. */
export function DifferenceTables({
  found,
  now,
  file,
}: FoundProps & { readonly now: Document; readonly file: Document }) {
  const { t } = useSpeech();
  const modes = { from: t(`welcome.modes.${now.mode}.name`), to: t(`welcome.modes.${file.mode}.name`) };
  return (
    <>
      <p>{t('opening:lead')}</p>
      <KindTable found={found} />
      <ProfileFields fields={found.profile.map(({ id }) => id)} />
      {found.isOtherMode && <p>{t('opening:modeChange', modes)}</p>}
      <AnswerTable found={found} />
    </>
  );
}

const columns: readonly Becomes[] = ['added', 'changed', 'removed'];

/** How many of each part are added, changed and removed; parts without a difference are left out. */
function tallies({ answers, remarks, profile, texts, orphaned, whole }: Differences) {
  const lists = { answers, remarks, profile, texts, orphaned };
  const wholes = Object.entries(whole) as [keyof typeof whole, Becomes | null][];
  return [
    ...(Object.keys(lists) as (keyof typeof lists)[]).map((part) => ({
      part,
      kinds: lists[part].map(({ becomes }: Difference<unknown>) => becomes),
    })),
    ...wholes.map(([part, becomes]) => ({ part, kinds: becomes ? [becomes] : [] })),
  ].filter(({ kinds }) => kinds.length > 0);
}

function KindTable({ found }: FoundProps) {
  const { t } = useSpeech();
  const rows = tallies(found);
  if (rows.length === 0) return null;
  return (
    <table className="kinds">
      <caption>{t('opening:kinds')}</caption>
      <thead>
        <tr>
          {(['part', ...columns] as const).map((column) => (
            <th key={column} scope="col">
              {t(`opening:columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, kinds }) => (
          <tr key={part}>
            <th scope="row">{t(`opening:counts.${part}`)}</th>
            {columns.map((column) => (
              <td key={column}>{kinds.filter((kind) => kind === column).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const labels = {
  body: 'profile.body',
  section: 'profile.section',
  role: 'opening:role',
  bodyType: 'profile.bodyType',
  prefecture: 'profile.prefecture',
  population: 'profile.numbers.population.label',
  staff: 'profile.numbers.staff.label',
  counterSections: 'profile.numbers.counterSections.label',
  branches: 'profile.numbers.branches.label',
  terminals: 'profile.numbers.terminals.label',
  networkModel: 'profile.networkModel',
  aims: 'profile.aims',
  tools: 'profile.tools',
  remoteMethod: 'profile.remoteMethod',
  ownDevices: 'profile.ownDevices',
  newOffice: 'profile.newOffice',
  renewals: 'profile.renewals',
  budgetMonth: 'profile.budgetMonth',
} as const satisfies Record<keyof Document['profile'] | keyof Document['respondent'], string>;

function ProfileFields({ fields }: { readonly fields: readonly string[] }) {
  const { t, language } = useSpeech();
  if (fields.length === 0) return null;
  const names = fields.map((field) => t(labels[field as keyof typeof labels]));
  return <p>{t('opening:fields', { fields: formatList(names, language) })}</p>;
}

/** The answers that differ, in asking order; those that are kept apart come last. */
function useOrdered({ answers, orphaned }: Differences) {
  const { questionnaire } = useServices();
  const asked = questionnaire.questions.map(({ id }) => id);
  const byPlace = [...answers].sort((one, other) => asked.indexOf(one.id) - asked.indexOf(other.id));
  return [
    ...byPlace.map((answer) => ({ ...answer, key: answer.id })),
    ...orphaned.map((answer) => ({ ...answer, key: `orphaned ${answer.id}` })),
  ];
}

function AnswerTable({ found }: FoundProps) {
  const speech = useSpeech();
  const { t } = speech;
  const rows = useOrdered(found);
  if (rows.length === 0) return null;
  const caption = t('opening:answers', { count: rows.length });
  const shown = (id: string, answer: Answer | undefined) =>
    answer ? strayAnswerText(id, answer, speech) : t('opening:none');
  return (
    <Scrollable name={caption}>
      <table className="differences">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['question', 'now', 'file'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`opening:answerColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, from, to }) => (
            <tr key={key}>
              <th scope="row">{askText(id, speech)}</th>
              <td>{shown(id, from)}</td>
              <td>{shown(id, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
