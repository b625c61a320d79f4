import { kit } from '../../locales/ja/kit';
import { blocksOf, pageOf } from './page';
import type { Values } from './sentence';

/**
 * One sheet of A4 for whoever decides whether the program may be used.
 * @param policy as the built file carries it
 */
export function securityPage(values: Values, policy: string): string {
  const { title, lead, facts, kept, sent, check, outside, parts, erase, update, duty } = kit.security;
  const { paragraph, heading, points, steps, table, literal, facts: list, fields } = blocksOf(values);
  const { where, what, personal } = kept.heads;
  const rows = Object.values(kept.rows).map((row) => [row.where, row.what, row.personal]);
  return pageOf(
    title,
    [
      paragraph(lead),
      list(Object.values(facts)),
      ...[heading(kept.title), paragraph(kept.lead), table([where, what, personal], rows), paragraph(kept.none)],
      ...[heading(sent.title), paragraph(sent.lead), literal(policy), paragraph(sent.means), paragraph(sent.links)],
      ...[heading(check.title), steps(check.steps)],
      ...[heading(outside.title), points(outside.points)],
      ...[heading(parts.title), paragraph(parts.text)],
      ...[heading(erase.title), paragraph(erase.text)],
      ...[heading(update.title), paragraph(update.text)],
      ...[heading(duty.title), paragraph(duty.text), fields(duty.fields)],
    ],
    'sheet',
  );
}
