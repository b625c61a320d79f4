import { personalDataIn } from '../../core/personalData';
import { formatList } from '../../locales/format';
import { useSpeech } from '../session';

/** Says, without stopping anybody, that a text seems to hold personal information. */
export function PersonalDataHint({ text }: { readonly text: string }) {
  const { t, language } = useSpeech();
  const kinds = personalDataIn(text).map((kind) => t(`remark.kinds.${kind}`));
  return (
    <p role="status" className="hint personal-hint">
      {kinds.length > 0 && t('remark.personal', { kinds: formatList(kinds, language) })}
    </p>
  );
}
