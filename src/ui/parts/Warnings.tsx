import { useEffect, useRef, useState } from 'react';
import type { Writer } from '../../core/keeping';
import { useCan, useJourney, useKeeping, useSaveState, useSend, useServices, useSpeech } from '../session';
import { ConflictNotice } from './ConflictDialog';
import { Notice } from './Notice';
import { SaveFileButton } from './SaveFileButton';
import { StuckDialog } from './StuckDialog';

/** What must be known on every screen: nothing can be stored, nothing may be changed, or something was damaged. */
export function Warnings() {
  const trouble = useSaveState((state) => (state.is === 'refused' || state.is === 'conflict' ? state : null));
  const shelf = useKeeping((view) => view.shelf);
  const found = useKeeping((view) => view.found);
  const isStuck = useKeeping((view) => view.isStuck);
  const { readOnly, writer } = useJourney(({ context }) => context);
  const isHere = writer === 'here';
  useFocusAcross(writer);
  return (
    <>
      <div role="alert" aria-atomic="false" className="warnings">
        {shelf === 'memory' && <MemoryNotice />}
        {isHere && trouble?.is === 'refused' && shelf !== 'memory' && <RefusedNotice />}
        {isHere && trouble?.is === 'conflict' && <ConflictNotice theirs={trouble.theirs} />}
        <WriterNotice writer={writer} />
        {found === 'rescued' && <RescuedNotice />}
        {readOnly && <ReadOnlyNotice />}
      </div>
      {isStuck && <StuckDialog />}
    </>
  );
}

/** Where the change of the writing window takes away or closes what had the focus, the heading gets it. */
function useFocusAcross(writer: Writer): void {
  const last = useRef(writer);
  useEffect(() => {
    if (last.current === writer) return;
    last.current = writer;
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body || activeElement.matches(':disabled');
    if (isLost) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [writer]);
}

function MemoryNotice() {
  const { t } = useSpeech();
  return (
    <Notice kind="danger" title={t('save.refused')}>
      <p>{t('save.memoryHint')}</p>
      <SaveFileButton />
    </Notice>
  );
}

function RefusedNotice() {
  const { t } = useSpeech();
  return (
    <Notice kind="danger" title={t('save.refused')}>
      <p>{t('save.refusedHint')}</p>
      <SaveFileButton />
    </Notice>
  );
}

function RescuedNotice() {
  const { t } = useSpeech();
  const [isSeen, setIsSeen] = useState(false);
  if (isSeen) return null;
  return (
    <Notice kind="warning" title={t('save.rescued')}>
      <p>{t('save.rescuedHint')}</p>
      <p>
        <a href="#/keeping">{t('places.keeping')}</a>
      </p>
      <button type="button" className="button" onClick={() => setIsSeen(true)}>
        {t('close')}
      </button>
    </Notice>
  );
}

function ReadOnlyNotice() {
  const { t } = useSpeech();
  const send = useSend();
  const mayClose = useCan({ type: 'closeFile' });
  return (
    <Notice kind="warning" title={t('save.readOnly')}>
      <p>{t('save.readOnlyHint')}</p>
      {mayClose && (
        <button type="button" className="button" onClick={() => send({ type: 'closeFile' })}>
          {t('save.closeFile')}
        </button>
      )}
    </Notice>
  );
}

const notices: Readonly<Record<Writer, () => React.ReactNode>> = {
  here: () => null,
  elsewhere: ElsewhereNotice,
  newer: NewerNotice,
};

function WriterNotice({ writer }: { readonly writer: Writer }) {
  const Shown = notices[writer];
  return <Shown />;
}

function ElsewhereNotice() {
  const { t } = useSpeech();
  const { keeping } = useServices();
  const [is, setIs] = useState<'waiting' | 'failed' | null>(null);
  const take = async () => {
    if (is === 'waiting') return;
    setIs('waiting');
    setIs((await keeping.takeOver()) ? null : 'failed');
  };
  return (
    <Notice kind="warning" title={t('save.elsewhere')}>
      <p>{t('save.elsewhereHint')}</p>
      <button type="button" className="button" aria-disabled={is === 'waiting'} onClick={() => void take()}>
        {t('save.takeOver')}
      </button>
      {is && <p>{t(is === 'waiting' ? 'save.takingOver' : 'save.takeOverFailed')}</p>}
    </Notice>
  );
}

function NewerNotice() {
  const { t } = useSpeech();
  return (
    <Notice kind="danger" title={t('save.newerProgram')}>
      <p>{t('save.newerProgramHint')}</p>
      <SaveFileButton />
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </button>
    </Notice>
  );
}
