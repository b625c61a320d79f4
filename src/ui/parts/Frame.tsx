import { places } from '../../machine/context';
import { useJourney, useKeeping, useSend, useServices, useSpeech } from '../session';
import { FinishButton } from './FinishButton';
import { SaveStatus } from './SaveStatus';
import { UndoTools } from './UndoTools';

export function SkipLink() {
  const { t } = useSpeech();
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
      {t('skip')}
    </button>
  );
}

export function Header() {
  const { t } = useSpeech();
  const send = useSend();
  const isShared = useKeeping((view) => view.isShared);
  const body = useJourney(({ context }) => context.document.respondent.body);
  return (
    <header className="site-header">
      <a className="service" href="#/">
        {t('service')}
      </a>
      {body && <p className="body-name">{body}</p>}
      <SaveStatus />
      <UndoTools />
      <LanguageSwitch onSwitch={(language) => send({ type: 'speak', language })} />
      {isShared && <FinishButton />}
    </header>
  );
}

function LanguageSwitch({ onSwitch }: { readonly onSwitch: (language: 'ja' | 'en') => void }) {
  const { language } = useSpeech();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <button type="button" className="language" lang={other} onClick={() => onSwitch(other)}>
      {other === 'ja' ? '日本語' : 'English'}
    </button>
  );
}

export function Footer() {
  const { t } = useSpeech();
  const { questionnaire, version } = useServices();
  const open = useJourney(({ context }) => context.place);
  return (
    <footer className="site-footer">
      <nav aria-label={t('footer.label')}>
        <ul>
          {places.map((place) => (
            <li key={place}>
              <a href={`#/${place}`} aria-current={open === place ? 'page' : undefined}>
                {t(`places.${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('footer.edition', { edition: questionnaire.edition })}</p>
      <p>{t('footer.version', { version })}</p>
      <p>{t('footer.privacy')}</p>
    </footer>
  );
}
