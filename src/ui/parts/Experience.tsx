import type { Action } from '../../core/advice';
import { type CaseExperience, experienceOf, type Moment, type PriceRange } from '../../core/experience';
import type { Price, TimeTaken } from '../../core/reference';
import { formatAsOf, formatNumber } from '../../locales/format';
import { priceText, type Speech } from '../../reports/phrases';
import { useCatalogue, useDocument, useSpeech } from '../session';
import { CaseSize } from './CaseFacts';
import { DatedFact, SourceName } from './Sources';

/** Cases shown before the rest is folded away. */
const SHOWN = 4;

/** Who has done an action, at what size, when in their sequence and how long it took them. */
export function ActionCases({ action }: { readonly action: Action }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const { profile } = useDocument();
  const { cases } = experienceOf(catalogue, action, profile);
  if (cases.length === 0) return <p>{t('result:steps.noCase')}</p>;
  const hasSize = profile.staff !== undefined || profile.population !== undefined;
  const rest = cases.slice(SHOWN);
  return (
    <div className="experience">
      <p className="hint">
        {t('experience:order')}
        {!hasSize && t('experience:noOwnSize')}
      </p>
      <CaseList cases={cases.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('experience:more', { count: rest.length })}</summary>
          <CaseList cases={rest} />
        </details>
      )}
    </div>
  );
}

function CaseList({ cases }: { readonly cases: readonly CaseExperience[] }) {
  return (
    <ul className="experience-list">
      {cases.map((one) => (
        <CaseEntry key={one.case} experience={one} />
      ))}
    </ul>
  );
}

function CaseEntry({ experience }: { readonly experience: CaseExperience }) {
  const speech = useSpeech();
  const { t } = speech;
  const catalogue = useCatalogue();
  const { group, isOfSameSize, moments, took, sources } = experience;
  const entry = catalogue.cases.find(({ id }) => id === experience.case);
  if (!entry) return null;
  return (
    <li data-case={entry.id}>
      <p>
        <a href={`#/cases/${entry.id}`}>{t(`cases:${entry.id}.name`)}</a>{' '}
        <span className="tag">{t(`experience:groups.${group}`)}</span>{' '}
        {isOfSameSize && <span className="tag">{t('experience:sameSize')}</span>}
      </p>
      <dl className="facts">
        <dt>{t('experience:size')}</dt>
        <dd>{entry.population || entry.staff ? <CaseSize entry={entry} /> : t('experience:noSize')}</dd>
        <dt>{t('experience:when')}</dt>
        <dd>
          {moments.length === 0 && t('experience:undated')}
          {moments.map((moment) => (
            <div key={moment.step}>
              {moment.step && t(`casePages:${entry.id}.steps.${moment.step}`)}{' '}
              <span className="hint">{momentText(moment, speech)}</span>
            </div>
          ))}
        </dd>
        {took && (
          <>
            <dt>{t('experience:took')}</dt>
            <dd>{tookText(took, speech)}</dd>
          </>
        )}
        <dt>{t('result:sources.title')}</dt>
        <dd className="hint">
          <SourceLinks ids={sources} />
        </dd>
      </dl>
    </li>
  );
}

/** Place in the sequence, date with its certainty, and distance from the first step. */
function momentText({ place, date, certainty, monthsFromFirst }: Moment, { t, language }: Speech): string {
  const parts = [
    ...(place ? [t('experience:place', place)] : []),
    ...(date ? [formatAsOf(date, language), t(`result:cases.certainties.${certainty}`)] : [t('result:cases.noDate')]),
  ];
  if (monthsFromFirst) {
    const { min, max } = monthsFromFirst;
    const months = min === max ? String(max) : t('punctuation.between', { from: min, to: max });
    const isInferred = monthsFromFirst.certainty !== 'certain';
    parts.push(t('experience:after', { months }) + (isInferred ? t('result:cases.inferred') : ''));
  }
  return parts.join(t('punctuation.also'));
}

function tookText({ value, unit, span, mark }: TimeTaken, { t, language }: Speech): string {
  const time = t(`experience:time.${unit}.${value === 1 ? 'one' : 'more'}`, { value: formatNumber(value, language) });
  const text = t(`experience:spans.${span as 'trial'}`, { time });
  return t('punctuation.detailed', { text, detail: t(`experience:marks.${mark}`) });
}

/** Sources side by side; their kinds and dates stand in the list at the end of the card and on the case's page. */
function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  const catalogue = useCatalogue();
  const sources = ids.flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? []);
  return (
    <ul className="inline-list">
      {sources.map(({ id, url }) => (
        <li key={id}>
          <SourceName id={id} url={url} />
        </li>
      ))}
    </ul>
  );
}

/** Amounts that named cases paid for what an action brings, with their year; never a quote. */
export function ActionPrices({ action }: { readonly action: Action }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const { profile } = useDocument();
  const { prices, ranges } = experienceOf(catalogue, action, profile);
  if (prices.length === 0) return <p>{t('experience:noPrice')}</p>;
  return (
    <>
      <p className="hint">{t('result:methods.pricesLead')}</p>
      <ul>
        {prices.map((price) => (
          <PriceLine key={price.id} price={price} />
        ))}
      </ul>
      {ranges.map((range) => (
        <RangeLine key={range.unit} range={range} />
      ))}
    </>
  );
}

function PriceLine({ price }: { readonly price: Price }) {
  const speech = useSpeech();
  const { t } = speech;
  const { id, computed, asOf } = price;
  return (
    <li data-price={id}>
      {priceText(price, speech)}
      {computed && <span className="hint">{t('result:methods.computed')}</span>} <DatedFact asOf={asOf} />
    </li>
  );
}

function RangeLine({ range }: { readonly range: PriceRange }) {
  const { t, language } = useSpeech();
  return (
    <p>
      {t('experience:range', {
        unit: t(`result:methods.units.${range.unit}`),
        count: range.count,
        min: formatNumber(range.min, language),
        max: formatNumber(range.max, language),
      })}
    </p>
  );
}
