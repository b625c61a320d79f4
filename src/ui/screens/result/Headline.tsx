import { type Assessment, nextSteps } from '../../../core/assessment';
import { formatList } from '../../../locales/format';
import { ownersText } from '../../phrases';
import { useServices, useSpeech } from '../../session';

/** Where they stand, what blocks, the first step: one box. */
export function Headline({ assessment }: { readonly assessment: Assessment }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { catalogue } = useServices();
  const unmet = assessment.gates.filter(({ state }) => state === 'unmet');
  const unconfirmed = assessment.gates.filter(({ state }) => state === 'unconfirmed');
  const names = (gates: typeof unmet) =>
    formatList(
      gates.map(({ id }) => t('result:rules.choice', { choice: t(`lists:gates.${id}.name`) })),
      language,
    );
  const [first] = nextSteps(assessment, 1);
  const sentence = () => {
    if (unmet.length > 0) return t('result:headline.gates', { gates: names(unmet) });
    if (unconfirmed.length > 0) return t('result:headline.confirm', { gates: names(unconfirmed) });
    return t(`result:headline.${assessment.overall.level ?? 'not-ready'}`);
  };
  const owners = [
    ...new Set(
      unconfirmed.flatMap(({ question }) => catalogue.questions.find(({ id }) => id === question)?.owners[0] ?? []),
    ),
  ];
  return (
    <section className="headline" data-kind={unmet.length + unconfirmed.length > 0 ? 'blocked' : 'open'}>
      <h2>{sentence()}</h2>
      {unmet.length === 0 && unconfirmed.length > 0 ? (
        <p>{t('result:headline.ask', { owners: ownersText(owners, speech) })}</p>
      ) : (
        first && <p>{t('result:headline.first', { action: t(`actions:${first.action}.title`) })}</p>
      )}
    </section>
  );
}
