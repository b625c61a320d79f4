import { useCatalogue, useSpeech } from '../../../session';
import type { Trial } from './useTrial';

/** The proposed actions by area, each to be taken as done. */
export function TrialActions({ trial }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const areas = catalogue.areas
    .map((area) => {
      const isHere = (id: string) => catalogue.actions.some((action) => action.id === id && action.area === area);
      return { area, actions: trial.offered.filter(isHere) };
    })
    .filter(({ actions }) => actions.length > 0);
  return (
    <fieldset className="field">
      <legend>{t('targets:trial.actions')}</legend>
      <p className="hint">{t(areas.length > 0 ? 'targets:trial.actionsHint' : 'targets:trial.noActions')}</p>
      <div className="trial-areas">
        {areas.map(({ area, actions }) => (
          <AreaActions key={area} area={area} actions={actions} trial={trial} />
        ))}
      </div>
    </fieldset>
  );
}

interface AreaActionsProps {
  readonly area: string;
  readonly actions: readonly string[];
  readonly trial: Trial;
}

/** The actions of an area, folded: all together they would push everything else away. */
function AreaActions({ area, actions, trial: { sandbox, toggle } }: AreaActionsProps) {
  const { t } = useSpeech();
  const chosen = actions.filter((id) => sandbox.actions.includes(id)).length;
  return (
    <details className="trial-area">
      <summary>
        {t('targets:trial.group', { area: t(`lists:areas.${area}.name`), count: actions.length, chosen })}
      </summary>
      {actions.map((id) => (
        <div key={id} className="choice">
          <label>
            <input type="checkbox" checked={sandbox.actions.includes(id)} onChange={() => toggle(id)} />
            <span>{t(`actions:${id}.title`)}</span>
          </label>
        </div>
      ))}
    </details>
  );
}
