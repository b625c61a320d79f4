import type { ReactNode } from 'react';
import type { Assessment } from '../../../core/assessment';
import type { Figure } from '../../../core/reference';
import type { ScoredAnswer } from '../../../core/scoring';
import { surveyContext } from '../../../core/survey';
import { answerText } from '../../../reports/phrases';
import { Folded } from '../../parts/Folded';
import { DatedFact, SourceList } from '../../parts/Sources';
import { WithCatalogue } from '../../parts/WithWords';
import { useAdvisory, useDocument, useSpeech } from '../../session';
import { ByReason, BySize, ByUse, ByYear } from './SurveyTables';

/** What surveys say of all bodies, beside what this body said of itself; no ranking and no target. */
export function Context({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const advisory = useAdvisory();
  const { profile } = useDocument();
  const { introduction, sizes, use, reasons, laterReasons } = surveyContext(advisory, profile, assessment);
  return (
    <section>
      <h2>{t('result:context.title')}</h2>
      <p>{t('result:context.lead')}</p>
      <p className="hint">{t('result:context.basis')}</p>
      <Group title={t('result:about.groups.introduced')} figures={introduction.figures}>
        <OwnAnswer question={advisory.survey.introduction.question} own={introduction.own} />
        <ByYear {...introduction} />
      </Group>
      <Group title={t('result:about.groups.size')} figures={sizes.map(({ introduced }) => introduced)}>
        <BySize sizes={sizes} />
      </Group>
      <Group title={t('result:about.groups.use')} figures={use.figures}>
        <OwnAnswer question={advisory.survey.use.question} own={use.own} />
        <ByUse figures={use.figures} />
      </Group>
      <Group title={t('result:about.groups.reason')} figures={reasons.map(({ figure }) => figure)}>
        <ByReason reasons={reasons} />
        <p className="hint">{t('result:context.reasonsHint')}</p>
      </Group>
      <Group title={t('result:context.laterOf')} figures={laterReasons}>
        <ul>
          {laterReasons.map(({ id, asOf }) => (
            <li key={id}>
              {t(`result:context.later.${id}` as 'result:context.later.reason-counter-2022')} <DatedFact asOf={asOf} />
            </li>
          ))}
        </ul>
        <p className="hint">{t('result:about.noPercent')}</p>
      </Group>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  /** Shown inside, for their sources. */
  readonly figures: readonly Figure[];
  readonly children: ReactNode;
}

function Group({ title, figures, children }: GroupProps) {
  const { t } = useSpeech();
  return (
    <section className="survey">
      <h3>{title}</h3>
      {children}
      <Folded title={t('result:sources.title')} needs={['beside']}>
        <WithCatalogue>
          <SourceList ids={[...new Set(figures.flatMap(({ sources }) => sources))]} />
        </WithCatalogue>
      </Folded>
    </section>
  );
}

function OwnAnswer({ question, own }: { readonly question: string; readonly own: ScoredAnswer | null }) {
  const speech = useSpeech();
  const { t } = speech;
  const ask = t(`questions:${question}.ask`);
  return (
    <dl className="own-state">
      <dt>{t('result:context.own')}</dt>
      <dd>
        {ask}{' '}
        {own ? (
          <>
            <strong>{ownText(own, speech)}</strong>{' '}
            <a href={`#/questions/${question}`} aria-label={t('result:context.open', { ask })}>
              {t('result:gates.go')}
            </a>
          </>
        ) : (
          <span className="hint">{t('result:context.notAsked')}</span>
        )}
      </dd>
    </dl>
  );
}

function ownText({ question, state, choice }: ScoredAnswer, speech: ReturnType<typeof useSpeech>): string {
  if (state === 'unanswered') return answerText(question, undefined, speech);
  return answerText(question, state === 'chosen' ? { state, choice: choice ?? '' } : { state }, speech);
}
