import { ScreenHeading } from '../../parts/Heading';
import { InterimTag } from '../../parts/InterimTag';
import { Notice } from '../../parts/Notice';
import { Onward } from '../../parts/Onward';
import { useCan, useSend, useSpeech } from '../../session';
import { AimsSection } from './targets/Aims';
import { FormerSection } from './targets/Former';
import { OverviewSection } from './targets/Overview';
import { TrialSection } from './targets/Trial';
import { useTrial } from './targets/useTrial';
import { WaySection } from './targets/Way';

/** What if, where to, and how it was: nothing here changes an answer. */
export function TargetsPlace() {
  const { t } = useSpeech();
  const trial = useTrial();
  if (trial.now.overall.score === null) return <Empty />;
  return (
    <>
      <ScreenHeading title={t('targets:title')}>
        {t('targets:title')}
        <InterimTag assessment={trial.now} />
      </ScreenHeading>
      <p className="lead">{t('targets:lead')}</p>
      <TrialSection trial={trial} />
      <AimsSection />
      <WaySection trial={trial} />
      <FormerSection />
      <OverviewSection trial={trial} />
      <Onward to={['plan', 'texts', 'reasoning']} />
    </>
  );
}

function Empty() {
  const { t } = useSpeech();
  const send = useSend();
  const mayFill = useCan({ type: 'fill' });
  const fill = () => {
    send({ type: 'leave' });
    send({ type: 'fill' });
  };
  return (
    <>
      <ScreenHeading title={t('targets:title')} />
      <Notice kind="info" title={t('result:empty')}>
        <p>{t('targets:empty')}</p>
        {mayFill && (
          <button type="button" className="button" data-kind="primary" onClick={fill}>
            {t('result:emptyGo')}
          </button>
        )}
      </Notice>
    </>
  );
}
