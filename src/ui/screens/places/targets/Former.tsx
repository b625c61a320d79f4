import { useRef, useState } from 'react';
import { PickFileButton, type Readable, useFileSummary } from '../../../parts/FileButtons';
import { Notice } from '../../../parts/Notice';
import { useDocument, useJourney, useSend, useServices, useSpeech } from '../../../session';

/** Opens an earlier save file beside the present document, which stays as it is. */
export function FormerSection() {
  const { t } = useSpeech();
  const send = useSend();
  const former = useJourney(({ context }) => context.former);
  const [opened, setOpened] = useState<Readable | null>(null);
  const [isClosed, setIsClosed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const compare = (file: Readable) => {
    setOpened(file);
    setIsClosed(false);
    send({ type: 'compare', former: file.document });
  };
  const close = () => {
    setOpened(null);
    setIsClosed(true);
    send({ type: 'compare', former: null });
    heading.current?.focus();
  };
  return (
    <section className={former ? undefined : 'no-print'}>
      <h2 ref={heading} tabIndex={-1}>
        {t('targets:former.title')}
      </h2>
      <p className="no-print">{t('targets:former.lead')}</p>
      <div className="former no-print">
        <PickFileButton label={t('targets:former.open')} onOpened={compare} />
        {former && (
          <button type="button" className="button" onClick={close}>
            {t('targets:former.close')}
          </button>
        )}
      </div>
      <Shown opened={opened} isClosed={isClosed} />
    </section>
  );
}

interface ShownProps {
  /** The file as it was opened; null where it has been open since before this screen. */
  readonly opened: Readable | null;
  readonly isClosed: boolean;
}

/** Which file is compared, and what to mind with it. */
function Shown({ opened, isClosed }: ShownProps) {
  const { t } = useSpeech();
  const { catalogue } = useServices();
  const former = useJourney(({ context }) => context.former);
  const { body } = useDocument().respondent;
  const summary = useFileSummary();
  return (
    <div role="status" className="former-shown">
      {isClosed && <p>{t('targets:former.closed')}</p>}
      {former && <p>{t('targets:former.shown', { summary: summary(former) })}</p>}
      {former && former.respondent.body !== body && <Notice kind="warning">{t('targets:former.other')}</Notice>}
      {former && former.edition !== catalogue.edition && (
        <Notice kind="warning">
          {t('targets:former.edition', { former: former.edition, now: catalogue.edition })}
        </Notice>
      )}
      {opened?.newer && <Notice kind="warning">{t('targets:former.newer')}</Notice>}
      {opened?.altered && <Notice kind="warning">{t('save.altered')}</Notice>}
    </div>
  );
}
