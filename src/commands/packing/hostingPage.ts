import { kit } from '../../locales/ja/kit';
import { blocksOf, pageOf } from './page';
import { caching, HTML_TYPE } from './responseHeaders';
import type { Values } from './sentence';

const asCode = (text: string) => `\`${text}\``;

/** Where and how the single file is put: a shared folder, a web server, object storage. */
export function hostingPage(values: Values, headers: readonly (readonly [string, string])[]): string {
  const { title, lead, before, share, server, headers: answer, update } = kit.hosting;
  const { paragraph, heading, points, table } = blocksOf(values);
  const { policy, sniff, referrer, page, assets, type } = answer.why;
  const reasons = [policy, sniff, referrer];
  const rows = [
    ...headers.map(([name, value], index) => [asCode(name), asCode(value), reasons[index] ?? '']),
    [asCode('Cache-Control'), asCode(caching.page), page],
    [asCode('Cache-Control'), asCode(caching.assets), assets],
    [asCode('Content-Type'), asCode(HTML_TYPE), type],
  ];
  const { iis, nginx, storage } = server.rows;
  const files = [
    [asCode('hosting/web.config'), iis],
    [asCode('hosting/nginx.conf'), nginx],
    [asCode('hosting/object-storage.txt'), storage],
  ];
  return pageOf(
    title,
    [
      paragraph(lead),
      ...[heading(before.title), points(before.points)],
      ...[heading(share.title), points(share.points)],
      ...[heading(server.title), paragraph(server.lead), table([server.heads.file, server.heads.where], files)],
      points(server.points),
      ...[heading(answer.title), table([answer.heads.name, answer.heads.value, answer.heads.why], rows)],
      ...[heading(update.title), points(update.points)],
    ],
    'guide',
  );
}
