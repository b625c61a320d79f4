import { personalDataIn } from '../../../../core/personalData';
import { type Withheld, withoutWithheld } from '../../../../core/withheld';
import { formatList } from '../../../../locales/format';
import { Notice } from '../../../parts/Notice';
import { useCatalogue, useDocument, useSpeech } from '../../../session';

/** The questions whose notes or evidence, as they would go out, seem to hold personal information. */
export function PersonalDataNotice({ withheld }: { readonly withheld: Withheld }) {
  const { t, language } = useSpeech();
  const catalogue = useCatalogue();
  const { remarks } = withoutWithheld(useDocument(), withheld, t('exports:leave.sign'));
  const found = catalogue.questions.flatMap(({ id }) => {
    const { note = '', evidence = '' } = remarks[id] ?? {};
    const kinds = personalDataIn(`${note}\n${evidence}`).map((kind) => t(`remark.kinds.${kind}`));
    return kinds.length > 0 ? [{ id, kinds: formatList(kinds, language) }] : [];
  });
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice kind="warning" title={t('exports:personal.title')}>
          <p>{t('exports:personal.hint')}</p>
          <ul>
            {found.map(({ id, kinds }) => (
              <li key={id}>
                <a href={`#/questions/${id}`}>{t('exports:personal.item', { ask: t(`questions:${id}.ask`), kinds })}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
