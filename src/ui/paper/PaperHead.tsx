import { formatEraDate } from '../../locales/format';
import { stampTitles } from '../../reports/stamps';
import type { Matter } from '../../reports/texts/matter';

type Facts = readonly (readonly [label: string, value: string])[];

/** Whose paper it is, of which day, and which document and edition it rests on. */
export function paperFacts({ document, assessment, speech: { t, language } }: Matter): Facts {
  const { respondent, paper, id, rev } = document;
  return [
    [t('profile.body'), respondent.body],
    [t('report:facts.docNumber'), paper?.docNumber ?? ''],
    [t('report:facts.assessedOn'), formatEraDate(assessment.assessedOn, language)],
    [t('report:facts.edition'), assessment.edition],
    [t('report:facts.id'), t('report:facts.revision', { id, rev })],
  ];
}

interface PaperHeadProps {
  readonly title: string;
  /** A value that is empty is written by hand. */
  readonly facts: Facts;
  readonly matter: Matter;
}

/** What stands at the top of every paper: title, facts, and at the right the boxes for the seals. */
export function PaperHead({ title, facts, matter }: PaperHeadProps) {
  return (
    <header className="paper-head">
      <h2>{title}</h2>
      <div className="paper-head-row">
        <dl className="paper-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd data-blank={value.trim() === '' || undefined}>{value}</dd>
            </div>
          ))}
        </dl>
        <StampBoxes titles={stampTitles(matter)} label={matter.speech.t('paper:settings.stamps')} />
      </div>
    </header>
  );
}

function StampBoxes({ titles, label }: { readonly titles: readonly string[]; readonly label: string }) {
  if (titles.length === 0) return null;
  return (
    <ul className="paper-stamps" aria-label={label}>
      {titles.map((title, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two boxes may have one title, and no box has a state of its own
        <li key={place}>
          <span>{title}</span>
        </li>
      ))}
    </ul>
  );
}
