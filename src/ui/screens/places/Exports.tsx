import { useState } from 'react';
import { isUntouched } from '../../../core/document';
import { withoutWithheld } from '../../../core/withheld';
import { type FormatId, formatIds, saveFormats } from '../../../reports/formats/formats';
import { reportPictures } from '../../charts/pictures';
import type { Exported } from '../../exporting';
import { ScreenHeading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { ByHand } from '../../parts/SaveFileButton';
import { useAssessment, useDocument, useJourney, useServices, useSpeech } from '../../session';
import { type Choice, LeaveOut } from './exports/LeaveOut';
import { PersonalDataNotice } from './exports/PersonalDataNotice';
import { Pictures } from './exports/Pictures';

const nothing: Choice = { notes: false, evidence: false, names: false };

/** Every kind of file, after what to leave out of it. */
export function ExportsPlace() {
  const { t } = useSpeech();
  const document = useDocument();
  const [choice, setChoice] = useState(nothing);
  const readOnly = useJourney(({ context }) => context.readOnly);
  if (isUntouched(document)) return <NothingYet />;
  const kept = withoutWithheld(document, choice, t('exports:leave.sign'));
  return (
    <>
      <ScreenHeading title={t('exports:title')} />
      <p className="lead">{t('exports:lead')}</p>
      <LeaveOut choice={choice} onChange={setChoice} />
      <PersonalDataNotice withheld={choice} />
      <FormatList choice={choice} />
      <Pictures respondent={kept.respondent} />
      {!readOnly && <ByHand as={kept} />}
    </>
  );
}

function NothingYet() {
  const { t } = useSpeech();
  return (
    <>
      <ScreenHeading title={t('exports:title')} />
      <Notice kind="info" title={t('exports:empty')}>
        <p>{t('exports:emptyHint')}</p>
        <p>
          <a href="#/">{t('result:emptyGo')}</a>
        </p>
      </Notice>
    </>
  );
}

/** What became of the last file; null while one is being made. */
type Last = { readonly format: FormatId; readonly outcome: Exported | null };

function FormatList({ choice }: { readonly choice: Choice }) {
  const speech = useSpeech();
  const { t } = speech;
  const assessment = useAssessment();
  const { exportFile } = useServices();
  const document = useDocument();
  const readOnly = useJourney(({ context }) => context.readOnly);
  const [last, setLast] = useState<Last | null>(null);
  const offered = formatIds.filter((format) => !(readOnly && saveFormats.includes(format)));
  const write = async (format: FormatId) => {
    setLast({ format, outcome: null });
    const outcome = await exportFile({
      format,
      document: withoutWithheld(document, choice, t('exports:leave.sign')),
      prefix: t('save.filePrefix'),
      withheld: choice,
      pictures: format === 'docx' ? await reportPictures(assessment, speech) : {},
    });
    setLast({ format, outcome });
  };
  return (
    <section>
      <h2>{t('exports:choose')}</h2>
      {readOnly && <p className="hint">{t('save.readOnlyFile')}</p>}
      <ul className="cards formats" data-columns="two">
        {offered.map((format) => (
          <li key={format} className="card" data-format={format}>
            <h3>{t(`exports:formats.${format}`)}</h3>
            <p>{t(`exports:uses.${format}`)}</p>
            <button
              type="button"
              className="button"
              disabled={last?.outcome === null}
              onClick={() => void write(format)}
            >
              {t('exports:write', { format: t(`exports:formats.${format}`) })}
            </button>
            <Outcome last={last?.format === format ? last : null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ last }: { readonly last: Last | null }) {
  const { t } = useSpeech();
  const outcome = last?.outcome;
  return (
    <>
      <p role="status" className="hint">
        {last && !outcome && t('exports:working')}
        {outcome?.ok && t('exports:written', { name: outcome.name })}
      </p>
      <div role="alert">
        {outcome && !outcome.ok && (
          <Notice kind="danger" title={t('exports:failed')}>
            <p>{t(`exports:failures.${outcome.because}`)}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
