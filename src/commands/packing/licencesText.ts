import { kit } from '../../locales/ja/kit';
import type { Licensed } from '../building/bundled';
import type { Found } from '../building/packages';
import { filled, type Values } from './sentence';

const RULE = '='.repeat(80);

const entry = ({ name, version, licence, text }: Licensed) => `${RULE}\n${name} ${version} (${licence})\n\n${text}\n`;

/** The licences of everything in the single file, in full. */
export function licencesText({ packages, tools }: Found, values: Values): string {
  const { title, scope, tools: helpers } = kit.licences;
  const after = tools.length > 0 ? [RULE, helpers, '', ...tools.map(entry)] : [];
  return [filled(title, values), '', scope, '', ...packages.map(entry), ...after].join('\n');
}
