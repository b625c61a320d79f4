import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import type { Document } from '../../core/document';
import type { Profile } from '../../core/questionnaire';
import { TextField } from '../parts/Fields';
import { ScreenHeading } from '../parts/Heading';
import { useDocument, useMayEdit, useSend, useSpeech } from '../session';
import { BodyFields, type Change, PlanFields, said, WorkFields } from './ProfileFields';

export function ProfileScreen() {
  const { t } = useSpeech();
  const send = useSend();
  const form = useRef<HTMLFormElement>(null);
  const { profile, respondent } = useDocument();
  const mayEdit = useMayEdit();
  const change: Change = (part) =>
    send({ type: 'describe', respondent, profile: said({ ...profile, ...part } as Profile) });
  const introduce = (part: Partial<Document['respondent']>) =>
    send({
      type: 'describe',
      profile,
      respondent: { ...said({ ...respondent, ...part }), body: part.body ?? respondent.body },
    });
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    if (wrong) wrong.focus();
    else send({ type: 'next' });
  };
  const keepFromSubmitting = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <div className="column">
      <ScreenHeading title={t('profile.title')} />
      <p className="lead">{t('profile.lead')}</p>
      <form ref={form} onSubmit={go} onKeyDown={keepFromSubmitting} noValidate>
        <fieldset className="group" disabled={!mayEdit}>
          <legend>
            <h2>{t('profile.who')}</h2>
          </legend>
          <TextField
            label={t('profile.body')}
            hint={t('profile.bodyHint')}
            value={respondent.body}
            onChange={(body) => introduce({ body })}
          />
          <TextField
            label={t('profile.section')}
            hint={t('profile.sectionHint')}
            value={respondent.section ?? ''}
            onChange={(section) => introduce({ section })}
          />
          <BodyFields profile={profile} change={change} />
        </fieldset>
        <fieldset className="group" disabled={!mayEdit}>
          <legend>
            <h2>{t('profile.work')}</h2>
          </legend>
          <WorkFields profile={profile} change={change} />
        </fieldset>
        <fieldset className="group" disabled={!mayEdit}>
          <legend>
            <h2>{t('profile.plans')}</h2>
          </legend>
          <PlanFields profile={profile} change={change} />
        </fieldset>
        <div className="buttons">
          <button type="submit" className="button" data-kind="primary">
            {t('moves.next')}
          </button>
          <button type="button" className="button" onClick={() => send({ type: 'back' })}>
            {t('moves.back')}
          </button>
          <button type="button" className="link" onClick={() => send({ type: 'next' })}>
            {t('profile.later')}
          </button>
        </div>
      </form>
    </div>
  );
}
