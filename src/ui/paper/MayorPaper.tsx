import { useMemo } from 'react';
import { approvalText, currentText } from '../../reports/texts';
import type { Matter } from '../../reports/texts/matter';
import { Desk } from './Desk';
import { OverNotice } from './OverNotice';
import { PaperHead, paperFacts } from './PaperHead';
import { PaperPart } from './PaperPart';
import { PaperAreas, ScoreLine } from './Standing';
import { TextLines } from './TextLines';
import { useSetting } from './useSetting';

/** Everything stands on the first page. */
const ONE_PAGE = [Number.POSITIVE_INFINITY];

/** 首長: one page. Where they stand, what blocks, what comes next, what is asked. */
export function MayorPaper({ matter }: { readonly matter: Matter }) {
  const { t } = matter.speech;
  const text = useMemo(() => approvalText('mayor', matter), [matter]);
  const { paper, fits } = useSetting(ONE_PAGE, matter.speech.language);
  const [state, ...others] = text?.parts ?? [];
  if (!(text && state)) return null;
  const [sentence = '', ...rest] = currentText(state, matter.document).split('\n');
  return (
    <>
      {!fits && <OverNotice kind="mayor" />}
      <Desk name={t('paper:preview')} kind="pages" paper={paper}>
        <article className="paper-page">
          <div data-piece="part">
            <PaperHead title={text.title} facts={paperFacts(matter)} matter={matter} />
          </div>
          <div className="paper-part" data-part={state.id} data-piece="part">
            <h3>{state.title}</h3>
            <p className="paper-sentence">{sentence}</p>
            <ScoreLine matter={matter} />
            {rest.length > 0 && <TextLines text={rest.join('\n')} />}
            <PaperAreas matter={matter} chart="radar" />
          </div>
          {others.map((part) => (
            <div key={part.id} data-piece="part">
              <PaperPart part={part} document={matter.document} />
            </div>
          ))}
        </article>
      </Desk>
    </>
  );
}
