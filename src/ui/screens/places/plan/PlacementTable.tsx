import { formatDate } from '../../../../locales/format';
import { fundingText } from '../../../../reports/phrases';
import { cautionTexts, holdText, laterRequestTexts, ownerText } from '../../../../reports/placements';
import { periodText } from '../../../../reports/quarters';
import { Scrollable } from '../../../parts/Scrollable';
import { useSpeech } from '../../../session';
import { EntryButton } from './EntryButton';
import type { Board, Line } from './usePlanBoard';

const columns = ['number', 'action', 'owner', 'funding', 'period', 'state'] as const;

interface PlacementTableProps {
  readonly board: Board;
  readonly lines: readonly Line[];
  readonly onEdit: (action: string) => void;
}

/** The plan in words: what stands where, and why not earlier. */
export function PlacementTable({ board, lines, onEdit }: PlacementTableProps) {
  const { t } = useSpeech();
  return (
    <Scrollable name={t('plan:table.caption')}>
      <table className="placements" data-entries>
        <caption>
          {t('plan:table.caption')} <span className="hint">{t('plan:table.hint')}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`plan:table.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PlacementRow key={line.action.id} board={board} line={line} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

interface PlacementRowProps {
  readonly board: Board;
  readonly line: Line;
  readonly onEdit: (action: string) => void;
}

function PlacementRow({ board, line, onEdit }: PlacementRowProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { number, action, placement } = line;
  const item = board.roadmap.plan.items[action.id];
  const column = (name: (typeof columns)[number]) => ({ 'data-label': t(`plan:table.columns.${name}`) });
  return (
    <tr data-action={action.id}>
      <td className="figure" {...column('number')}>
        {number}
      </td>
      <th scope="row">
        <a href={`#/reasoning/${action.id}`}>{t(`actions:${action.id}.title`)}</a>
        <ul className="holds">
          {placement.because.map((hold) => (
            <li key={hold.rule}>{holdText(hold, board.roadmap, speech)}</li>
          ))}
          {laterRequestTexts(placement, action, board.roadmap, speech).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {cautionTexts(placement, action, speech).map((caution) => (
            <li key={caution} data-kind="warning">
              {caution}
            </li>
          ))}
        </ul>
      </th>
      <td data-kind="owner" {...column('owner')}>
        {ownerText(placement.owner, speech)}
      </td>
      <td data-kind="wide" {...column('funding')}>
        {fundingText(action, speech)}
      </td>
      <td data-kind="wide" {...column('period')}>
        {periodText(placement.from, placement.to, speech)}
      </td>
      <td data-kind="state" {...column('state')}>
        {t(`plan:statuses.${item?.status ?? 'not-started'}`)}
        {item?.due && (
          <span className="due">
            {t('punctuation.labelled', { label: t('plan:edit.due'), text: formatDate(item.due, language) })}
          </span>
        )}
        {placement.isLate && (
          <span className="tag" data-kind="warning">
            {t('plan:table.late')}
          </span>
        )}
        <EntryButton action={action.id} does="edit" mayChange={board.mayChange} onPress={onEdit} />
      </td>
    </tr>
  );
}
