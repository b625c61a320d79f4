import { formatNumber } from '../../../locales/format';
import { CaseLinks } from '../../parts/CaseLinks';
import { ScreenHeading } from '../../parts/Heading';
import { Scrollable } from '../../parts/Scrollable';
import { DatedFact, SourceList } from '../../parts/Sources';
import { useCatalogue, useSpeech } from '../../session';

export function MethodsPlace() {
  const { t } = useSpeech();
  return (
    <>
      <ScreenHeading title={t('result:methods.title')} />
      <p className="lead">{t('result:methods.lead')}</p>
      <MethodTable />
      <MethodCards />
      <Prices />
    </>
  );
}

function MethodTable() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <Scrollable name={t('result:methods.caption')}>
      <table>
        <caption>{t('result:methods.caption')}</caption>
        <thead>
          <tr>
            {(['method', 'data', 'layer'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`result:methods.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalogue.methods.map(({ id, dataOnDevice, layer }) => (
            <tr key={id}>
              <th scope="row">{t(`lists:methods.${id}`)}</th>
              <td>{t(`result:methods.data.${dataOnDevice}`)}</td>
              <td>{t(`result:methods.layers.${layer}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

function MethodCards() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <ul className="cards">
      {catalogue.methods.map(({ id, sources }) => (
        <li key={id} className="card">
          <h2>{t(`lists:methods.${id}`)}</h2>
          <dl className="facts">
            {(['how', 'good', 'caution', 'cost'] as const).map((part) => (
              <div key={part}>
                <dt>{t(`result:methods.${part}`)}</dt>
                <dd>{t(`methods:${id}.${part}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('result:methods.usedBy')}</p>
          <CaseLinks ids={catalogue.cases.filter(({ methods }) => methods.includes(id)).map((entry) => entry.id)} />
          <SourceList ids={sources} />
        </li>
      ))}
    </ul>
  );
}

function Prices() {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <section>
      <h2>{t('result:methods.prices')}</h2>
      <p className="lead">{t('result:methods.pricesLead')}</p>
      <Scrollable name={t('result:methods.prices')}>
        <table>
          <caption className="hidden">{t('result:methods.prices')}</caption>
          <thead>
            <tr>
              {(['what', 'amount', 'when'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`result:methods.priceColumns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {catalogue.prices.map(({ id, yen, unit, computed, asOf }) => (
              <tr key={id}>
                <th scope="row">{t(`prices:${id}`)}</th>
                <td className="figure">
                  {t('result:methods.yen', {
                    value: formatNumber(yen, language),
                    unit: t(`result:methods.units.${unit}`),
                  })}
                  {computed && <span className="hint">{t('result:methods.computed')}</span>}
                </td>
                <td>
                  <DatedFact asOf={asOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
      <details>
        <summary>{t('result:sources.title')}</summary>
        <SourceList ids={[...new Set(catalogue.prices.flatMap(({ sources }) => sources))]} />
      </details>
    </section>
  );
}
