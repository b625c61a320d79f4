import { Notice } from '../parts/Notice';
import { useSpeech } from '../session';

/** Said before printing: the texts are longer than the pages that were promised. */
export function OverNotice({ kind }: { readonly kind: 'mayor' | 'managers' }) {
  const { t } = useSpeech();
  return (
    <Notice kind="warning" title={t(`paper:over.${kind}`)}>
      <p>
        {t('paper:over.hint')} <a href={`#/texts/${kind}`}>{t('places.texts')}</a>
      </p>
    </Notice>
  );
}
