import { useMemo } from 'react';
import { report } from '../../reports/report/report';
import type { Matter } from '../../reports/texts/matter';
import { Notice } from '../parts/Notice';
import { Blocks } from './Blocks';
import { Desk } from './Desk';
import { PaperHead } from './PaperHead';
import { useSteps } from './useSteps';

const PAGES = 14;

/** From generous to tight: type size in points, and how many letters of a note or a piece of evidence are printed. */
const steps = [
  { size: 10, noteLength: 200, isDense: false },
  { size: 10, noteLength: 60, isDense: false },
  { size: 9.5, noteLength: 60, isDense: true },
  { size: 9.5, noteLength: 30, isDense: true },
  { size: 9, noteLength: 30, isDense: true },
  { size: 9, noteLength: 12, isDense: true },
  { size: 8.5, noteLength: 12, isDense: true },
  { size: 8, noteLength: 12, isDense: true },
] as const;

/** The full report, at most fourteen pages. */
export function ReportPaper({ matter }: { readonly matter: Matter }) {
  const { t } = matter.speech;
  const { step, paper } = useSteps(steps.length, PAGES);
  const { size, noteLength, isDense } = steps[step] ?? steps[0];
  const { title, facts, chapters } = useMemo(() => report(matter, { noteLength }), [matter, noteLength]);
  const { remarks } = matter.document;
  const isShortened = Object.values(remarks).some(({ note = '', evidence = '' }) =>
    [note, evidence].some((text) => text.length > noteLength),
  );
  return (
    <>
      {isShortened && <Notice kind="info">{t('paper:noted')}</Notice>}
      <Desk name={t('paper:preview')} kind="roll" size={size} isDense={isDense} paper={paper}>
        <PaperHead title={title} facts={facts} matter={matter} />
        {chapters.map((chapter) => (
          <div key={chapter.id} className="paper-chapter" data-chapter={chapter.id}>
            <h3>{chapter.title}</h3>
            <Blocks blocks={chapter.blocks} chapter={chapter.title} assessment={matter.assessment} />
          </div>
        ))}
      </Desk>
    </>
  );
}
