import { formatEraDate } from '../../locales/format';
import type { BlankField } from '../../reports/blank';
import type { Matter } from '../../reports/texts/matter';
import { PaperHead } from './PaperHead';

interface BlankHeadProps {
  readonly matter: Matter;
  /** What must be known of the body to follow the branches. */
  readonly fields: readonly BlankField[];
}

/** Who fills it in and when, how it is done, and what it cannot tell. */
export function BlankHead({ matter, fields }: BlankHeadProps) {
  const { t } = matter.speech;
  const count = matter.catalogue.questions.filter(({ core }) => core).length;
  return (
    <>
      <PaperHead title={t('paper:blank.heading')} facts={blankFacts(matter)} matter={matter} />
      <div className="paper-part">
        <h3>{t('paper:blank.how')}</h3>
        <ul>
          {[...t('paper:blank.rules', { returnObjects: true, count }), t('paper:blank.gateRule')].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
      <div className="paper-part">
        <h3>{t('paper:blank.fields')}</h3>
        <dl className="paper-fields">
          {fields.map(({ id, label, unit, options }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {options.length === 0 && <span className="paper-rule" />}
                {unit}
                {options.map((option) => (
                  <span key={option}>
                    <span className="paper-box" aria-hidden="true" />
                    {option}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="paper-part">
        <h3>{t('limits.title')}</h3>
        <ul>
          {t('limits.points', { returnObjects: true }).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

function blankFacts({ catalogue, document, assessment, speech: { t, language } }: Matter) {
  const { respondent, paper, id, rev } = document;
  return [
    [t('profile.body'), respondent.body],
    [t('paper:blank.section'), ''],
    [t('paper:blank.filledOn'), t('paper:blank.day')],
    [t('report:facts.docNumber'), paper?.docNumber ?? ''],
    [t('paper:blank.made'), formatEraDate(assessment.assessedOn, language)],
    [t('report:facts.edition'), catalogue.edition],
    [t('report:facts.id'), t('report:facts.revision', { id, rev })],
  ] as const;
}
