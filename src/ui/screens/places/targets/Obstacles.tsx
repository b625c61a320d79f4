import { questionsIn } from '../../../../core/conditions';
import type { Obstacle } from '../../../../core/obstacles';
import { startOf } from '../../../../core/scoring';
import type { TargetArea } from '../../../../core/targets';
import { formatList } from '../../../../locales/format';
import { scoreText } from '../../../../reports/scores';
import { useAssessment, useCatalogue, useSpeech } from '../../../session';

/** For each area that is not reached, what keeps it below its target, with the way to the questions. */
export function ObstacleList({ areas }: { readonly areas: readonly TargetArea[] }) {
  const { t } = useSpeech();
  return (
    <ul className="obstacles">
      {areas
        .filter(({ isReached }) => !isReached)
        .map(({ area, level, reached, obstacles }) => {
          const name = t(`lists:areas.${area}.name`);
          return (
            <li key={area}>
              <h3>
                {reached === null
                  ? t('targets:obstacles.noScore', { area: name })
                  : t('targets:obstacles.title', { area: name, reached: scoreText(reached), from: startOf(level) })}
              </h3>
              {obstacles.map((obstacle) => (
                <ObstacleText key={obstacle.kind} obstacle={obstacle} />
              ))}
            </li>
          );
        })}
    </ul>
  );
}

function ObstacleText({ obstacle }: { readonly obstacle: Obstacle }) {
  const { t } = useSpeech();
  return (
    <div>
      <p>{t(`targets:obstacles.kinds.${obstacle.kind}`)}</p>
      {'questions' in obstacle && <Questions ids={obstacle.questions} />}
      {obstacle.kind === 'gate' && <ShutGates gates={obstacle.gates} actions={obstacle.actions} />}
      {obstacle.kind === 'out-of-plan' && (
        <>
          <Titles ids={obstacle.actions} />
          <p>
            <a href="#/plan">{t('targets:obstacles.back')}</a>
          </p>
        </>
      )}
    </div>
  );
}

function Questions({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <a href={`#/questions/${id}`}>{t(`questions:${id}.ask`)}</a>
        </li>
      ))}
    </ul>
  );
}

function Titles({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{t(`actions:${id}.title`)}</li>
      ))}
    </ul>
  );
}

/** Gates that nothing opens, each with the question that leads to it; where that is not asked yet, the one before it. */
function ShutGates({ gates, actions }: { readonly gates: readonly string[]; readonly actions: readonly string[] }) {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  const assessment = useAssessment();
  const titles = actions.map((id) => t('result:rules.choice', { choice: t(`actions:${id}.title`) }));
  const shut = assessment.gates.filter(({ id }) => gates.includes(id));
  const leading = (question: string, isAsked: boolean) => {
    const askWhen = catalogue.questions.find(({ id }) => id === question)?.askWhen;
    return isAsked || !askWhen ? question : (questionsIn(askWhen)[0] ?? question);
  };
  return (
    <>
      <ul>
        {shut.map(({ id, question, isAsked }) => (
          <li key={id}>
            {t('punctuation.labelled', { label: t(`lists:gates.${id}.name`), text: '' })}
            <a href={`#/questions/${leading(question, isAsked)}`}>{t(`questions:${leading(question, isAsked)}.ask`)}</a>
            {!isAsked && <p className="hint">{t('result:gates.notAsked')}</p>}
          </li>
        ))}
      </ul>
      <p>{t('targets:obstacles.kinds.waiting', { actions: formatList(titles, language) })}</p>
    </>
  );
}
