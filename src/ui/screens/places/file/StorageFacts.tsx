import { recordKinds, type StorageUse } from '../../../../core/thisFile';
import { formatNumber } from '../../../../locales/format';
import { estimateIn, totalOf } from '../../../../reports/selfTestText';
import { useKeeping, useSpeech } from '../../../session';

/** Where the program keeps what it keeps, how much of what, and what it does not keep. */
export function StorageFacts({ storage }: { readonly storage: StorageUse | null }) {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('file:storage.title')}</h2>
      {storage ? <Kept storage={storage} /> : <p className="hint">{t('file:storage.reading')}</p>}
      <h3>{t('file:storage.notTitle')}</h3>
      <ul>
        {t('file:storage.not', { returnObjects: true }).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        {t('file:storage.go')} <a href="#/keeping">{t('file:storage.goLink')}</a>
      </p>
    </section>
  );
}

function Kept({ storage }: { readonly storage: StorageUse }) {
  const speech = useSpeech();
  const { t } = speech;
  const shelf = useKeeping((view) => view.shelf);
  const { isPersisted } = storage;
  const estimate = estimateIn(storage, speech);
  const persisted = isPersisted === null ? 'unknown' : isPersisted ? 'yes' : 'no';
  const facts = [
    ['shelf', t(`file:storage.shelves.${shelf}`)],
    ['estimate', estimate ? t('file:storage.estimateIs', estimate) : t('file:storage.estimateUnknown')],
    ['persisted', t(`file:storage.persistedIs.${persisted}`)],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{t(`file:storage.${name}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <RecordTable storage={storage} />
      <p className="hint">{t('file:storage.hint')}</p>
    </>
  );
}

function RecordTable({ storage }: { readonly storage: StorageUse }) {
  const { t, language } = useSpeech();
  const rows = [
    ...recordKinds.map((kind) => ({ name: t(`file:storage.kinds.${kind}`), ...storage.records[kind] })),
    { name: t('file:storage.total'), ...totalOf(storage) },
  ];
  return (
    <table className="records">
      <caption>{t('file:storage.table')}</caption>
      <thead>
        <tr>
          {(['kind', 'count', 'bytes'] as const).map((column) => (
            <th key={column} scope="col" className={column === 'kind' ? undefined : 'figure'}>
              {t(`file:storage.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, bytes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{count}</td>
            <td className="figure">{formatNumber(bytes, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
