import { useMemo } from 'react';
import type { Matter } from '../../reports/texts/matter';
import { useAssessment, useCatalogue, useDocument, useRoadmap, useSpeech } from '../session';

/** All that a sheet of paper may speak of, as it stands now. */
export function useMatter(): Matter {
  const { t, i18n, language } = useSpeech();
  const catalogue = useCatalogue();
  const document = useDocument();
  const assessment = useAssessment();
  const roadmap = useRoadmap();
  return useMemo(
    () => ({ catalogue, document, assessment, roadmap, speech: { t, i18n, language } }),
    [catalogue, document, assessment, roadmap, t, i18n, language],
  );
}
