import type { Case } from '../../core/advice';
import { formatAsOf, formatNumber } from '../../locales/format';
import { useSpeech } from '../session';

interface Size {
  readonly value: number;
  readonly about?: true;
}

/** Population, staff and date of a case; what no source gives is left out. */
export function CaseSize({ entry }: { readonly entry: Case }) {
  const { t, language } = useSpeech();
  const number = ({ value, about }: Size) =>
    about ? t('result:cases.about', { value: formatNumber(value, language) }) : formatNumber(value, language);
  const residents = (size: Size) => t('result:cases.population', { value: number(size) });
  const dated = (text: string, date: string) => t('punctuation.detailed', { text, detail: formatAsOf(date, language) });
  const { population, staff, asOf } = entry;
  return (
    <ul className="case-size">
      {population && (
        <li>{population.asOf === 'unknown' ? residents(population) : dated(residents(population), population.asOf)}</li>
      )}
      {staff && (
        <li>
          {t('result:cases.staff', { value: number(staff) })}
          {staff.mark === 'inferred' && t('result:cases.inferred')}
        </li>
      )}
      <li>
        {asOf === 'unknown'
          ? t('result:cases.unknownAsOf')
          : t('result:cases.asOf', { asOf: formatAsOf(asOf, language) })}
      </li>
    </ul>
  );
}

/** The steps with their dates; a certain date has a filled mark, an inferred one a hollow mark, and the words say which. */
export function Timeline({ entry }: { readonly entry: Case }) {
  const { t, language } = useSpeech();
  return (
    <ol className="timeline">
      {entry.timeline.map(({ id, date, certainty }) => (
        <li key={id} data-certain={certainty === 'certain'}>
          <span>{t(`casePages:${entry.id}.steps.${id}`)}</span>
          <span className="hint">
            {date
              ? [formatAsOf(date, language), t(`result:cases.certainties.${certainty}`)].join(t('punctuation.also'))
              : t('result:cases.noDate')}
          </span>
        </li>
      ))}
    </ol>
  );
}
