import type { Chapter } from '../../../../reports/reasoning/chapters';
import { useSpeech } from '../../../session';
import { EntryLink } from './EntryLink';

interface ContentsProps {
  readonly chapters: readonly Chapter[];
  readonly onSame: (anchor: string) => void;
}

export function Contents({ chapters, onSame }: ContentsProps) {
  const { t } = useSpeech();
  return (
    <nav className="contents no-print" aria-labelledby="reasoning-contents">
      <h2 id="reasoning-contents">{t('reasoning:contents')}</h2>
      <ul>
        {chapters.map(({ id, title, groups }) => (
          <li key={id}>
            <EntryLink anchor={id} onSame={onSame}>
              {t('reasoning:counted', {
                name: title,
                count: groups.reduce((sum, { entries }) => sum + entries.length, 0),
              })}
            </EntryLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
