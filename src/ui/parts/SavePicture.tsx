import { useState } from 'react';
import type { Document } from '../../core/document';
import { formatEraDate } from '../../locales/format';
import type { ChartId } from '../../reports/report/blocks';
import { useAssessment, useServices, useSpeech } from '../session';

interface SavePictureProps {
  readonly chart: ChartId;
  /** What kind of chart it is. */
  readonly name: string;
  /** One sentence that says what the chart shows; it stands in the picture. */
  readonly finding: string;
  /** Whose name stands in the picture; none where it is left out. */
  readonly respondent: Document['respondent'];
}

type State = { readonly is: 'idle' | 'drawing' | 'failed' } | { readonly is: 'saved'; readonly file: string };

/** Saves a chart as a picture that can be put into another paper. */
export function SavePicture({ chart, name, finding, respondent: { body } }: SavePictureProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { savePicture } = useServices();
  const assessment = useAssessment();
  const [state, setState] = useState<State>({ is: 'idle' });
  const save = async () => {
    setState({ is: 'drawing' });
    const date = formatEraDate(assessment.assessedOn, language);
    const dated = body ? t('result:picture.dated', { body, date }) : date;
    const drawn = await import('../charts/pictures').catch(() => null);
    const picture = await drawn?.pictureOf(chart, { finding, dated, language }, assessment, speech);
    const file = picture && savePicture(picture.png, t(`result:picture.files.${chart}`), body);
    setState(file ? { is: 'saved', file } : { is: 'failed' });
  };
  return (
    <div className="save-picture no-print">
      <button
        type="button"
        className="button"
        aria-label={t('result:picture.saveOf', { name })}
        disabled={state.is === 'drawing'}
        onClick={() => void save()}
      >
        {t('result:picture.save')}
      </button>
      <p role="status" className="hint">
        {state.is === 'drawing' && t('result:picture.drawing')}
        {state.is === 'saved' && t('result:picture.saved', { file: state.file })}
        {state.is === 'failed' && t('result:picture.failed')}
      </p>
    </div>
  );
}
