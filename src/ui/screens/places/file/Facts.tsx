import type { BundledPackage } from '../../../../core/thisFile';
import { useServices, useSpeech } from '../../../session';
import type { ThisFile } from '../../../thisFile';

/** Which program this is, under which licence, and of whose parts it is made. */
export function Facts({ own }: { readonly own: ThisFile }) {
  const { t } = useSpeech();
  const { questionnaire, version } = useServices();
  const facts = [
    ['version', version],
    ['edition', questionnaire.edition],
    ['opened', t(`file:facts.openedAs.${own.opened}`)],
    ['licence', t('file:facts.licenceIs')],
  ] as const;
  return (
    <section>
      <h2>{t('file:facts.title')}</h2>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{t(`file:facts.${name}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('file:facts.packages', { count: own.packages.length })}</summary>
        <p className="hint">{t('file:facts.packagesHint')}</p>
        <PackageTable packages={own.packages} />
      </details>
      <Licences packages={own.packages} />
    </section>
  );
}

interface PackagesProps {
  readonly packages: readonly BundledPackage[];
}

function PackageTable({ packages }: PackagesProps) {
  const { t } = useSpeech();
  return (
    <table className="packages">
      <caption className="hidden">{t('file:facts.packages', { count: packages.length })}</caption>
      <thead>
        <tr>
          {(['name', 'version', 'licence'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`file:facts.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {packages.map(({ name, version, licence }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{version}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Licences({ packages }: PackagesProps) {
  const { t } = useSpeech();
  return (
    <details>
      <summary>{t('file:facts.texts')}</summary>
      {packages.map(({ name, version, text }) => (
        <details key={name} className="licence">
          <summary>{t('file:facts.textOf', { name, version })}</summary>
          <p lang="en" className="licence-text">
            {text}
          </p>
        </details>
      ))}
    </details>
  );
}
