import { useRef, useState } from 'react';
import type { Document } from '../../../../core/document';
import { type Readable, useFileSummary } from '../../../parts/fileSummary';
import { Notice } from '../../../parts/Notice';
import { PickFileButton } from '../../../parts/OpenFile';
import { useCatalogue, useDocument, useJourney, useSend, useSpeech } from '../../../session';

/** How each file that is compared was read: what there is to mind lasts as long as the comparison. */
const readings = new WeakMap<Document, Readable>();

/** Opens an earlier save file beside the present document, which stays as it is. */
export function FormerSection() {
  const { t } = useSpeech();
  const send = useSend();
  const former = useJourney(({ context }) => context.former);
  const [isClosed, setIsClosed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const compare = (file: Readable) => {
    readings.set(file.document, file);
    setIsClosed(false);
    send({ type: 'compare', former: file.document });
  };
  const close = () => {
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
      <Shown isClosed={isClosed} />
    </section>
  );
}

/** Which file is compared, and what to mind with it. */
function Shown({ isClosed }: { readonly isClosed: boolean }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const former = useJourney(({ context }) => context.former);
  const opened = former && readings.get(former);
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
