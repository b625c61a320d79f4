import { useServices, useSpeech } from '../../../session';

/** A sheet that shows whether paper comes out whole: nothing of the document is on it. */
export function TestSheet({ isAlone }: { readonly isAlone: boolean }) {
  const { t } = useSpeech();
  const { version } = useServices();
  return (
    <div className="test-sheet" data-alone={isAlone || undefined} aria-hidden>
      <p className="test-sheet-title">{t('file:sheet.title')}</p>
      <p>{t('service')}</p>
      <p>{t('footer.version', { version })}</p>
      <p>{t('file:sheet.text')}</p>
      <p className="test-sheet-sample">{t('file:sheet.sample')}</p>
      <p>{t('file:sheet.scale')}</p>
      <div className="test-sheet-scale" />
      <svg aria-hidden width="120" height="60" viewBox="0 0 120 60">
        <circle cx="30" cy="30" r="24" fill="none" stroke="currentColor" strokeWidth="2" />
        <rect x="70" y="6" width="48" height="48" fill="currentColor" fillOpacity="0.25" stroke="currentColor" />
      </svg>
    </div>
  );
}
