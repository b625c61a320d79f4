import type { Case } from '../../../core/advice';
import { Timeline } from '../../parts/CaseFacts';
import { Scrollable } from '../../parts/Scrollable';
import { useCatalogue, useSpeech } from '../../session';

/** One of the casebook's four, with all that survives of it and what other sources add. */
export function CasebookCase({ entry }: { readonly entry: Case }) {
  const { t, i18n } = useSpeech();
  const { id } = entry;
  return (
    <>
      <p className="lead">{t(`cases:${id}.headline`)}</p>
      <p className="hint">{t(`casePages:${id}.staffNote`)}</p>
      {(['trigger', 'method', 'practice'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`result:cases.${part}`)}</h2>
          <p>{t(`casePages:${id}.${part}`)}</p>
        </section>
      ))}
      <section>
        <h2>{t('result:cases.timeline')}</h2>
        <p className="hint">{t(`casePages:${id}.dates`)}</p>
        <Timeline entry={entry} />
      </section>
      <WordList title={t('result:cases.tools')} words={t(`casePages:${id}.tools`, { returnObjects: true })} />
      {i18n.exists(`casePages:${id}.promoter`) && <Promoter id={id} />}
      {i18n.exists(`casePages:${id}.schedule`) && <Schedule id={id} />}
      <WordList title={t('result:cases.results')} words={t(`casePages:${id}.results`, { returnObjects: true })} />
      <WordList title={t('result:cases.voices')} words={t(`casePages:${id}.voices`, { returnObjects: true })} />
      <WordList title={t('result:cases.outsideFacts')} words={t(`casePages:${id}.outside`, { returnObjects: true })} />
      <p className="hint">{t(`casePages:${id}.lost`)}</p>
    </>
  );
}

function WordList({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}

function Promoter({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('result:cases.promoter')}</h2>
      <p>{t(`casePages:${id}.promoter.intro`)}</p>
      <ol>
        {t(`casePages:${id}.promoter.steps`, { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{t('result:cases.roundTable')}</h3>
      <ul>
        {t(`casePages:${id}.promoter.roundTable`, { returnObjects: true }).map((voice) => (
          <li key={voice}>{voice}</li>
        ))}
      </ul>
    </section>
  );
}

function Schedule({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  return (
    <section>
      <h2>{t('result:cases.schedule')}</h2>
      <p className="hint">{t(`casePages:${id}.schedule.note`)}</p>
      <table>
        <caption className="hidden">{t('result:cases.schedule')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result:cases.scheduleColumns.time')}</th>
            <th scope="col">{t('result:cases.scheduleColumns.task')}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.day.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="time">
                {row.to ? t('punctuation.between', { from: row.from, to: row.to }) : row.from}
              </th>
              <td>{t(`casePages:${id}.schedule.tasks.${row.id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The four side by side, our reading. */
export function CasebookComparison() {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const four = catalogue.cases.filter(({ group }) => group === 'casebook');
  const rows = Object.entries(t('comparison:rows', { returnObjects: true }));
  return (
    <details>
      <summary>{t('result:cases.comparison')}</summary>
      <p className="hint">{t('comparison:note')}</p>
      <Scrollable name={t('result:cases.comparison')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('result:cases.feature')}</th>
              {four.map(({ id }) => (
                <th key={id} scope="col">
                  {t(`cases:${id}.name`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([row, { feature, cells }]) => (
              <tr key={row}>
                <th scope="row">{feature}</th>
                {four.map(({ id }) => (
                  <td key={id}>{cells[id]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </details>
  );
}
