import { useMemo } from 'react';
import { differences, isSameContent } from '../../core/differences';
import { type Document, isUntouched } from '../../core/document';
import { useDocument, useServices, useSpeech } from '../session';
import { DifferenceTables } from './DifferenceTables';
import { Notice } from './Notice';

interface ComparedProps {
  readonly file: Document;
  readonly isReplacing: boolean;
}

/** What differs between what is here and a file, and what would become of it. */
export function Compared({ file, isReplacing }: ComparedProps) {
  const { t } = useSpeech();
  const { questionnaire } = useServices();
  const now = useDocument();
  const found = useMemo(() => differences(now, file), [now, file]);
  const editions = { file: file.edition, now: questionnaire.edition };
  return (
    <>
      {!(found.isSameDocument || isUntouched(now)) && <Notice kind="warning">{t('opening:other')}</Notice>}
      {found.ahead === 'now' && <Notice kind="warning">{t('opening:older')}</Notice>}
      {editions.file !== editions.now && <Notice kind="info">{t('opening:edition', editions)}</Notice>}
      {isSameContent(found) ? <p>{t('opening:same')}</p> : <DifferenceTables found={found} now={now} file={file} />}
      {isReplacing && !isUntouched(now) && <p>{t('opening:point')}</p>}
    </>
  );
}
