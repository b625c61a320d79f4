import { isStale } from '../../core/dates';
import { formatAsOf } from '../../locales/format';
import { useCatalogue, useServices, useSpeech } from '../session';

/** Sources with their kind and date; addresses are plain links out, never fetched by the program. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  const sources = ids.flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? []);
  if (sources.length === 0) return null;
  return (
    <div className="sources">
      <p className="sources-title">{t('result:sources.title')}</p>
      <ul>
        {sources.map(({ id, url, kind, asOf, perishable }) => (
          <li key={id}>
            <SourceName id={id} url={url} />{' '}
            <span className="hint">
              {t(`result:sources.kinds.${kind}`)}
              {t('result:sources.asOf', {
                asOf: asOf === 'unknown' ? t('result:sources.unknown') : formatAsOf(asOf, language),
              })}
            </span>
            {perishable && <Stale asOf={asOf} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The name of a source, a plain link out where it has an address. */
export function SourceName({ id, url }: { readonly id: string; readonly url: string | undefined }) {
  const { t } = useSpeech();
  if (!url) return t(`sources:${id}`);
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {t(`sources:${id}`)}
      <span className="outside">{t('result:sources.outside')}</span>
    </a>
  );
}

/** A date of a figure, price, service or law, marked where it is older than five years. */
export function DatedFact({ asOf }: { readonly asOf: string }) {
  const { t, language } = useSpeech();
  if (asOf === 'unknown') return <span className="hint">{t('result:sources.unknown')}</span>;
  return (
    <span className="hint">
      {t('result:sources.when', { asOf: formatAsOf(asOf, language) })}
      <Stale asOf={asOf} />
    </span>
  );
}

function Stale({ asOf }: { readonly asOf: string }) {
  const { t } = useSpeech();
  const { today } = useServices();
  if (!isStale(asOf, today())) return null;
  return (
    <>
      {' '}
      <span className="stale">{t('result:sources.stale')}</span>
    </>
  );
}
