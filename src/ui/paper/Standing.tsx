import { levels } from '../../core/scoring';
import { byScore, findingText } from '../../reports/phrases';
import { scoreText } from '../../reports/scores';
import { levelText, rangeText, tallyText } from '../../reports/tallies';
import type { Matter } from '../../reports/texts/matter';
import { ScoreMeter } from '../charts/ScoreMeter';
import { PaperChart } from './PaperChart';

/** The overall score, its level and its range, as numbers and as a bar. */
export function ScoreLine({ matter: { assessment, speech } }: { readonly matter: Matter }) {
  const { t } = speech;
  const { score, range, level } = assessment.overall;
  if (score === null || range === null || level === null) return null;
  const between = { low: scoreText(range.low), high: scoreText(range.high) };
  return (
    <div className="paper-score">
      <p>
        <span>{t('result:overall.title')}</span>
        <strong>{t('result:overall.score', { score: scoreText(score) })}</strong>
        <span>{t('result:overall.of')}</span>
        <span>{range.high > range.low ? t('paper:range', between) : t('result:areas.noRange')}</span>
        <b>{t('result:overall.level', { level: t(`lists:levels.${level}`) })}</b>
      </p>
      <ScoreMeter score={score} high={range.high} width={640} />
    </div>
  );
}

interface AreasProps {
  readonly matter: Matter;
  readonly chart: 'radar' | 'areas';
}

/** A chart of the areas beside the table of its numbers. */
export function PaperAreas({ matter, chart }: AreasProps) {
  const { assessment, speech } = matter;
  const { t } = speech;
  const { areas } = assessment;
  const nameOf = (id: string) => t(`lists:areas.${id}.name`);
  const finding = { radar: findingText(areas, nameOf, speech), areas: readyText(matter) };
  return (
    <div className="paper-areas">
      <PaperChart
        chart={chart}
        name={t(chart === 'radar' ? 'result:areas.radar' : 'result:areas.bars')}
        finding={finding[chart]}
        assessment={assessment}
      />
      <table>
        <caption>{t('result:areas.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result:areas.columns.area')}</th>
            <th scope="col" data-align="end">
              {t('result:areas.columns.score')}
            </th>
            <th scope="col" data-align="end">
              {t('result:areas.columns.range')}
            </th>
            <th scope="col">{t('result:areas.columns.level')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">{nameOf(area.id)}</th>
              <td data-align="end">{tallyText(area, speech)}</td>
              <td data-align="end">{rangeText(area, speech)}</td>
              <td>{levelText(area, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function readyText({ assessment, speech: { t } }: Matter): string {
  const scored = byScore(assessment.areas);
  const from = levels.find(({ id }) => id === 'trial-ready')?.from ?? 0;
  const ready = scored.filter(({ level }) => level === 'trial-ready' || level === 'settling').length;
  return t('result:areas.ready', { count: scored.length, ready, from });
}
