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
import { useJourney, useSaveState, useSpeech } from './session';

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
  const beside = useJourney(({ value }) => value.beside);
  const Screen = screens[step];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1}>
        <Warnings />
        {beside === 'closed' ? <Screen /> : <PlaceScreen place={beside} />}
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
  return (
    <div role="alert" className="warnings">
      {is === 'refused' && (
        <Notice kind="danger" title={t('save.refused')}>
          <p>{t('save.refusedHint')}</p>
          <SaveFileButton />
        </Notice>
      )}
      {readOnly && (
        <Notice kind="warning" title={t('save.readOnly')}>
          {t('save.readOnlyHint')}
        </Notice>
      )}
    </div>
  );
}
