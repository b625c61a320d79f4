import { useMemo } from 'react';
import { type Ground, type Inconsistency, inconsistencies } from '../../core/checks';
import { talkOf } from '../../machine/pages';
import { fieldTexts, groundText } from '../../reports/grounds';
import { useAdvisory, useJourney, useSpeech, useWords } from '../session';
import { WithWords } from './WithWords';

/** The answers that hardly hold at the same time, as they stand now. */
export function useInconsistencies(): readonly Inconsistency[] {
  const context = useJourney((snapshot) => snapshot.context);
  const advisory = useAdvisory();
  return useMemo(() => {
    const { document } = context;
    return inconsistencies(advisory.checks, { answers: talkOf(context).heard, profile: document.profile });
  }, [context, advisory]);
}

/** Each combination that asks for a second look, with a link to every answer concerned. */
export function CheckNotes() {
  const result = useWords('result');
  const found = useInconsistencies();
  if (found.length === 0) return null;
  return (
    <WithWords needs={[result]}>
      <Notes found={found} />
    </WithWords>
  );
}

function Notes({ found }: { readonly found: readonly Inconsistency[] }) {
  const { t } = useSpeech();
  return (
    <section className="panel">
      <h2>{t('checks:title', { count: found.length })}</h2>
      <p>{t('checks:lead')}</p>
      <p className="hint">{t('checks:unchanged')}</p>
      <ul className="check-list">
        {found.map(({ check, because }) => (
          <li key={check}>
            <p>{t(`checks:notes.${check}`)}</p>
            <Concerned because={because} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Concerned({ because }: { readonly because: readonly Ground[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const fields = fieldTexts(because, speech);
  return (
    <ul aria-label={t('checks:concerned')}>
      {because.map(
        (ground) =>
          'question' in ground && (
            <li key={ground.question}>
              <a href={`#/questions/${ground.question}`}>{t(`questions:${ground.question}.ask`)}</a>{' '}
              <span className="hint">{groundText(ground, speech)}</span>
            </li>
          ),
      )}
      {fields.length > 0 && (
        <li>
          <a href="#/profile">{t('steps.profile')}</a>{' '}
          <span className="hint">{fields.join(t('punctuation.next'))}</span>
        </li>
      )}
    </ul>
  );
}

/** On the result, one sentence that leads to the notes. */
export function CheckHint() {
  const { t } = useSpeech();
  const { length } = useInconsistencies();
  if (length === 0) return null;
  return (
    <p>
      {t('checks:onResult', { count: length })} <a href="#/review">{t('checks:toReview')}</a>
    </p>
  );
}
