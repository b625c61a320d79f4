import { formatNumber } from '../../../../locales/format';
import { ownerText } from '../../../../reports/placements';
import { useCatalogue, useSpeech } from '../../../session';
import type { Board } from './usePlanBoard';

/** How many actions each owner carries over the whole plan, and their effort together. */
export function OwnerTable({ board: { lines } }: { readonly board: Board }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const catalogue = useCatalogue();
  const owners = [...new Set(lines.map(({ placement }) => ownerText(placement.owner, speech)))];
  const effortOf = (owner: string) => {
    const carried = lines.filter(({ placement }) => ownerText(placement.owner, speech) === owner);
    const efforts = carried.flatMap(({ action }) => catalogue.efforts.find(({ id }) => id === action.effort) ?? []);
    const sum = (days: readonly number[]) =>
      formatNumber(
        days.reduce((a, b) => a + b, 0),
        language,
      );
    return {
      count: carried.length,
      effort: t('result:steps.days', {
        min: sum(efforts.map(({ min }) => min)),
        max: sum(efforts.map(({ max }) => max)),
      }),
    };
  };
  return (
    <section>
      <h2>{t('plan:owners.title')}</h2>
      <p className="hint">{t('plan:owners.lead')}</p>
      <table>
        <caption className="hidden">{t('plan:owners.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan:owners.columns.owner')}</th>
            <th scope="col" className="figure">
              {t('plan:owners.columns.count')}
            </th>
            <th scope="col">{t('plan:owners.columns.effort')}</th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owner) => {
            const { count, effort } = effortOf(owner);
            return (
              <tr key={owner}>
                <th scope="row">{owner}</th>
                <td className="figure">{count}</td>
                <td>{effort}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
