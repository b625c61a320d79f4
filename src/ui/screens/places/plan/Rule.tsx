import { useSpeech } from '../../../session';

const lines = ['order', 'quarters', 'money', 'prerequisites', 'load'] as const;

/** The whole rule by which the plan is laid out. */
export function Rule() {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('plan:rule.title')}</h2>
      <p>{t('plan:rule.lead')}</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{t(`plan:rule.lines.${line}`)}</li>
        ))}
      </ol>
    </section>
  );
}
