import type { Assessment } from '../../core/assessment';
import { ScreenHeading } from '../parts/Heading';
import { InterimTag } from '../parts/InterimTag';
import { Later } from '../parts/Later';
import { Notice } from '../parts/Notice';
import { WithWords } from '../parts/WithWords';
import { useAssessment, useCan, useSend, useSpeech, useWords } from '../session';
import { Afterwards, Hidden, Limits } from './result/Afterwards';
import { Areas } from './result/Areas';
import { Context } from './result/Context';
import { GateList } from './result/Gates';
import { Headline } from './result/Headline';
import { MatchedCases } from './result/MatchedCases';
import { MatchedTools } from './result/MatchedTools';
import { NextSteps } from './result/NextSteps';
import { OverallScore } from './result/OverallScore';
import { Phases } from './result/Phases';
import { ToConfirmList } from './result/ToConfirm';

export function ResultScreen() {
  const result = useWords('result');
  return (
    <WithWords needs={[result]}>
      <Result />
    </WithWords>
  );
}

function Result() {
  const { t } = useSpeech();
  const send = useSend();
  const mayFill = useCan({ type: 'fill' });
  const assessment = useAssessment();
  const { progress, overall } = assessment;
  if (overall.score === null) {
    return (
      <div className="column">
        <ScreenHeading title={t('result:title')} />
        <Notice kind="info" title={t('result:empty')}>
          <p>{t('result:emptyHint')}</p>
          {mayFill && (
            <button type="button" className="button" data-kind="primary" onClick={() => send({ type: 'fill' })}>
              {t('result:emptyGo')}
            </button>
          )}
        </Notice>
      </div>
    );
  }
  const missing = progress.asked - progress.answered;
  return (
    <div className="result">
      <ScreenHeading title={t('result:title')}>
        {t('result:title')}
        <InterimTag assessment={assessment} />
      </ScreenHeading>
      {missing > 0 && (
        <Notice kind="warning" title={t('result:interim')}>
          {t('result:interimHint', { count: missing })}
        </Notice>
      )}
      <Headline assessment={assessment} />
      <OverallScore assessment={assessment} />
      <GateList assessment={assessment} />
      <NextSteps assessment={assessment} />
      <Areas assessment={assessment} />
      <Later>
        <Further assessment={assessment} />
      </Later>
    </div>
  );
}

function Further({ assessment }: { readonly assessment: Assessment }) {
  return (
    <>
      <Phases assessment={assessment} />
      <MatchedCases assessment={assessment} />
      <MatchedTools assessment={assessment} />
      <ToConfirmList assessment={assessment} />
      <Hidden assessment={assessment} />
      <Context assessment={assessment} />
      <Limits />
      <Afterwards assessment={assessment} />
    </>
  );
}
