import { useEffect } from 'react';
import { FileReminder } from './parts/FileReminder';
import { Footer, Header, SkipLink } from './parts/Frame';
import { Warnings } from './parts/Warnings';
import { OutcomeScreen } from './screens/Outcome';
import { PlaceScreen } from './screens/Places';
import { ProfileScreen } from './screens/Profile';
import { QuestionScreen } from './screens/Questions';
import { WelcomeScreen } from './screens/Welcome';
import { useJourney, useSpeech } from './session';

const screens = {
  arriving: () => null,
  welcome: WelcomeScreen,
  profile: ProfileScreen,
  start: QuestionScreen,
  prepare: QuestionScreen,
  try: QuestionScreen,
  review: OutcomeScreen,
  result: OutcomeScreen,
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
        <FileReminder />
      </main>
      <Footer />
    </>
  );
}
