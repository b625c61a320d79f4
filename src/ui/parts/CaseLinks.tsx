import { useSpeech } from '../session';

/** Cases by name, each leading to its page. */
export function CaseLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <ul className="inline-list">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#/cases/${id}`}>{t(`cases:${id}.name`)}</a>
        </li>
      ))}
    </ul>
  );
}
