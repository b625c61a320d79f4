import { useEffect } from 'react';
import { SaveFileButton } from './parts/FileButtons';
import { Footer, Header, SkipLink } from './parts/Frame';
import { Notice } from './parts/Notice';
import { PlaceScreen } from './screens/Places';
import { ProfileScreen } from './screens/Profile';
import { QuestionScreen } from './screens/Questions';
import { ResultScreen } from './screens/Result';
import { ReviewScreen } from './screens/Review';
import { WelcomeScreen } from './screens/Welcome';
import { useCan, useJourney, useSaveState, useSend, useSpeech } from './session';

const screens = {
  arriving: () => null,
  welcome: WelcomeScreen,
  profile: ProfileScreen,
  start: QuestionScreen,
  prepare: QuestionScreen,
  try: QuestionScreen,
  review: ReviewScreen,
  result: ResultScreen,
};

export function App() {
  const { language } = useSpeech();
  const step = useJourney(({ value }) => value.walk);
  const place = useJourney(({ context }) => context.place);
  // What is typed but not yet sent belongs to one document: another one begins with fresh fields.
  const document = useJourney(({ context }) => `${context.document.id} ${context.readOnly}`);
  const Screen = screens[step];
  useEffect(() => {
    window.document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1}>
        <Warnings />
        {place ? <PlaceScreen place={place} /> : <Screen key={document} />}
      </main>
      <Footer />
    </>
  );
}

/** What must be known on every screen: nothing can be stored, or nothing may be changed. */
function Warnings() {
  const { t } = useSpeech();
  const { is } = useSaveState();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const send = useSend();
  const mayClose = useCan({ type: 'closeFile' });
  return (
    <div role="alert" aria-atomic="false" className="warnings">
      {is === 'refused' && (
        <Notice kind="danger" title={t('save.refused')}>
          <p>{t('save.refusedHint')}</p>
          <SaveFileButton />
        </Notice>
      )}
      {readOnly && (
        <Notice kind="warning" title={t('save.readOnly')}>
          <p>{t('save.readOnlyHint')}</p>
          {mayClose && (
            <button type="button" className="button" onClick={() => send({ type: 'closeFile' })}>
              {t('save.closeFile')}
            </button>
          )}
        </Notice>
      )}
    </div>
  );
}
