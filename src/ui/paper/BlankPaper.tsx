import { useMemo } from 'react';
import { blankFields, blankSections } from '../../reports/blank';
import type { Matter } from '../../reports/texts/matter';
import { BlankHead } from './BlankHead';
import { Desk } from './Desk';
import { QuestionBox } from './QuestionBox';
import { useSteps } from './useSteps';

const PAGES = 10;

/** From generous to tight, points. */
const sizes = [10.5, 10, 9.5, 9] as const;

/** Every question with boxes to tick, for meetings on paper; nothing in it rests on an answer. */
export function BlankPaper({ matter }: { readonly matter: Matter }) {
  const { catalogue, speech } = matter;
  const { t } = speech;
  const sections = useMemo(() => blankSections({ catalogue, speech }), [catalogue, speech]);
  const { step, paper } = useSteps(sizes.length, PAGES);
  const fields = useMemo(() => blankFields({ catalogue, speech }), [catalogue, speech]);
  return (
    <Desk name={t('paper:preview')} kind="roll" size={sizes[step] ?? sizes[0]} paper={paper}>
      <BlankHead matter={matter} fields={fields} />
      {sections.map(({ phase, area, questions }, place) => (
        <div key={`${phase} ${area}`} className="paper-chapter">
          {questions.map((question, index) => (
            // A heading and the first question under it stay on one page.
            <div key={question.id} className="paper-question" data-question={question.id}>
              {index === 0 && sections[place - 1]?.phase !== phase && <h3>{t(`lists:phases.${phase}.name`)}</h3>}
              {index === 0 && <h4>{t(`lists:areas.${area}.name`)}</h4>}
              <QuestionBox question={question} t={t} />
            </div>
          ))}
        </div>
      ))}
    </Desk>
  );
}
