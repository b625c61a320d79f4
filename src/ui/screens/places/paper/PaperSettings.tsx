import type { Paper } from '../../../../core/document';
import { stampTitles } from '../../../../reports/stamps';
import type { Matter } from '../../../../reports/texts/matter';
import { TextField } from '../../../parts/Fields';
import { Notice } from '../../../parts/Notice';
import { useCan, useSend, useSpeech } from '../../../session';
import { StampFields } from './StampFields';

/** What the body sets for all its paper: the number of the document and who approves it. */
export function PaperSettings({ matter }: { readonly matter: Matter }) {
  const { t } = useSpeech();
  const send = useSend();
  const { document } = matter;
  const stamps = stampTitles(matter);
  const paper = document.paper ?? { stamps, docNumber: '' };
  const mayEdit = useCan({ type: 'stamp', paper });
  const keep = (change: Partial<Paper>) => send({ type: 'stamp', paper: { ...paper, ...change } });
  const { paper: _, ...unset } = document;
  const usual = stampTitles({ ...matter, document: unset });
  return (
    <details className="paper-settings">
      <summary>{t('paper:settings.title')}</summary>
      {!mayEdit && <Notice kind="warning">{t('paper:settings.readOnly')}</Notice>}
      <fieldset className="panel" disabled={!mayEdit}>
        <legend className="hidden">{t('paper:settings.title')}</legend>
        <TextField
          label={t('paper:settings.docNumber')}
          hint={t('paper:settings.docNumberHint')}
          value={paper.docNumber}
          onChange={(docNumber) => keep({ docNumber })}
        />
        <StampFields stamps={stamps} usual={usual} onChange={(titles) => keep({ stamps: titles })} />
      </fieldset>
    </details>
  );
}
