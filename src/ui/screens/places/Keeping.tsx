import { formatDate, formatTime } from '../../../locales/format';
import { FinishButton } from '../../parts/FinishButton';
import { ScreenHeading } from '../../parts/Heading';
import { SaveFileButton } from '../../parts/SaveFileButton';
import { useDocument, useKeeping, useSaveState, useSpeech } from '../../session';
import { KeepsakeList } from './keeping/KeepsakeList';
import { useKeepsakes } from './keeping/useKeepsakes';

/** Where the answers are, and every older copy of them that the browser has. */
export function KeepingPlace() {
  const { t } = useSpeech();
  const list = useKeepsakes();
  const older = list.filter(({ kind }) => kind === 'previous' || kind === 'mirror' || kind === 'point');
  const apart = list.filter(({ kind }) => kind === 'damaged' || kind === 'aside');
  return (
    <>
      <ScreenHeading title={t('keeping:title')} />
      <p className="lead">{t('keeping:lead')}</p>
      <Present />
      <section>
        <h2>{t('keeping:older')}</h2>
        <p>{t('keeping:olderHint')}</p>
        {older.length > 0 ? <KeepsakeList list={older} /> : <p>{t('keeping:none')}</p>}
      </section>
      {apart.length > 0 && (
        <section>
          <h2>{t('keeping:apart')}</h2>
          <p>{t('keeping:apartHint')}</p>
          <KeepsakeList list={apart} />
        </section>
      )}
      <section>
        <h2>{t('keeping:erase')}</h2>
        <p>{t('keeping:eraseHint')}</p>
        <div className="buttons">
          <FinishButton label={t('keeping:erase')} />
        </div>
        <p>
          <a href="#/recover">{t('keeping:recover')}</a>
        </p>
      </section>
    </>
  );
}

/** The document as it stands: where it is kept, since when, and when it last went to a file. */
function Present() {
  const { t, language } = useSpeech();
  const shelf = useKeeping((view) => view.shelf);
  const filed = useKeeping((view) => view.filed);
  const state = useSaveState((whole) => whole);
  const { rev, answers, savedAt, cursor } = useDocument();
  const moment = (at: string) => `${formatDate(at, language)} ${formatTime(at)}`;
  const isKept = shelf !== 'memory' && cursor.at !== 'welcome';
  const saved = state.is === 'kept' ? state.at : state.is === 'untouched' && isKept ? savedAt : null;
  const file = filed.at === null ? null : moment(filed.at);
  const facts = [
    ['place', t(`keeping:shelves.${shelf}`)],
    ['savedAt', saved === null ? t('keeping:notYet') : moment(saved)],
    ['answers', t('keeping:count', { count: Object.keys(answers).length, rev })],
    ['file', file === null ? t('keeping:noFile') : filed.rev === rev ? file : t('keeping:stale', { when: file })],
  ] as const;
  return (
    <section>
      <h2>{t('keeping:now')}</h2>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{t(`keeping:${name}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <SaveFileButton />
    </section>
  );
}
