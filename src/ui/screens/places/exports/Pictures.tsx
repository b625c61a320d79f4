import type { Document } from '../../../../core/document';
import { areaBlocks, phaseBlocks } from '../../../../reports/report/standing';
import { useMatter } from '../../../paper/useMatter';
import { SavePicture } from '../../../parts/SavePicture';
import { useSpeech } from '../../../session';

/** Every chart of the report, to be saved as a picture; none where nothing has a score. */
export function Pictures({ respondent }: Pick<Document, 'respondent'>) {
  const { t } = useSpeech();
  const matter = useMatter();
  const blocks = [...areaBlocks(matter), ...phaseBlocks(matter)];
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
  if (charts.length === 0) return null;
  return (
    <section>
      <h2>{t('result:picture.title')}</h2>
      <p className="hint">{t('result:picture.lead')}</p>
      <ul className="cards" data-columns="two">
        {charts.map(({ chart, name, finding }) => (
          <li key={chart} className="card">
            <h3>{name}</h3>
            <p>{finding}</p>
            <SavePicture chart={chart} name={name} finding={finding} respondent={respondent} />
          </li>
        ))}
      </ul>
    </section>
  );
}
