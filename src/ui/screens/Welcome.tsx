import { useId } from 'react';
import type { Mode } from '../../core/questionnaire';
import { ScreenHeading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { OpenFileButton } from '../parts/OpenFile';
import { useCan, useDocument, useKeeping, useMayEdit, useSend, useServices, useSpeech } from '../session';
import { Resume } from './Resume';

const modes: readonly Mode[] = ['quick', 'full'];

export function WelcomeScreen() {
  const { t } = useSpeech();
  const found = useKeeping((view) => view.found);
  const mayEdit = useMayEdit();
  const hasBegun = useDocument().cursor.at !== 'welcome';
  return (
    <div className="column">
      <ScreenHeading title={t('welcome.title')} />
      <p className="lead">{t('welcome.lead')}</p>
      {(found === 'unreadable' || found === 'unavailable') && (
        <Notice kind="danger" title={t('save.unreadable')}>
          <p>{t('save.unreadableHint')}</p>
          <p>
            <a href="#/keeping">{t('places.keeping')}</a>
          </p>
        </Notice>
      )}
      {hasBegun && <Resume />}
      <Begin />
      <section>
        <h2>{t('welcome.outcomeTitle')}</h2>
        <ul>
          {t('welcome.outcomes', { returnObjects: true }).map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </section>
      {mayEdit && (
        <section>
          <h2>{t('welcome.openTitle')}</h2>
          <p>{t('welcome.open')}</p>
          <OpenFileButton />
        </section>
      )}
      <KeepingPromise />
      <section>
        <h2>{t('limits.title')}</h2>
        <ul>
          {t('limits.points', { returnObjects: true }).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>{t('welcome.content')}</p>
      </section>
    </div>
  );
}

/** What becomes of what is typed, what is not promised, and what to do on a PC that others use. */
function KeepingPromise() {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t('welcome.privacyTitle')}</h2>
      <p>{t('welcome.privacy')}</p>
      <ul>
        {t('welcome.promises', { returnObjects: true }).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>{t('welcome.privacyTruth')}</p>
      <p>{t('welcome.privacyHint')}</p>
      <SharedCheck />
    </section>
  );
}

function SharedCheck() {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const isShared = useKeeping((view) => view.isShared);
  const hint = useId();
  return (
    <div className="choice">
      <label>
        <input
          type="checkbox"
          checked={isShared}
          aria-describedby={hint}
          onChange={({ target }) => keeping.share(target.checked)}
        />
        <span>{t('shared.check')}</span>
      </label>
      <p id={hint} className="choice-note">
        {t('shared.hint')}
      </p>
    </div>
  );
}

interface OfferProps {
  readonly mode: Mode;
  readonly isPrimary: boolean;
  readonly hasBegun: boolean;
  /** Id of the sentence that says what beginning with the questions puts off. */
  readonly hint: string;
}

/** One version of the check: what it is, and the ways into it. */
function Offer({ mode, isPrimary, hasBegun, hint }: OfferProps) {
  const { t } = useSpeech();
  const send = useSend();
  const may = useCan({ type: 'begin', mode });
  const begin = () => send({ type: 'begin', mode });
  const beginWithQuestions = () => {
    begin();
    send({ type: 'next' });
  };
  return (
    <li className="card">
      <h3>{t(`welcome.modes.${mode}.name`)}</h3>
      <p>{t(`welcome.modes.${mode}.what`)}</p>
      <div className="buttons">
        <button
          type="button"
          className="button"
          data-kind={isPrimary ? 'primary' : undefined}
          disabled={!may}
          onClick={begin}
        >
          {t(`welcome.modes.${mode}.begin`)}
        </button>
        {!hasBegun && (
          <button
            type="button"
            className="button"
            data-early={mode}
            aria-label={t(`welcome.modes.${mode}.withQuestions`)}
            aria-describedby={hint}
            disabled={!may}
            onClick={beginWithQuestions}
          >
            {t('welcome.beginWithQuestions')}
          </button>
        )}
      </div>
    </li>
  );
}

function Begin() {
  const { t } = useSpeech();
  const hint = useId();
  const hasBegun = useDocument().cursor.at !== 'welcome';
  const mayBeQuick = useCan({ type: 'begin', mode: 'quick' });
  const primary = hasBegun ? null : mayBeQuick ? 'quick' : 'full';
  return (
    <section>
      <h2>{t('welcome.modeTitle')}</h2>
      <ul className="cards modes">
        {modes.map((mode) => (
          <Offer key={mode} mode={mode} isPrimary={mode === primary} hasBegun={hasBegun} hint={hint} />
        ))}
      </ul>
      <p id={hint} className="hint no-print">
        {t(hasBegun ? 'welcome.beginHint' : 'welcome.withQuestionsHint')}
      </p>
    </section>
  );
}
