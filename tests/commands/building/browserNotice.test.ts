import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/commands/building/browserNotice';

/** Every kind of syntax that a text uses; words that declare are among them. */
function syntaxIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && typeof node.type === 'string' ? [node.type] : [];
  const kind = 'kind' in node && typeof node.kind === 'string' ? [node.kind] : [];
  return [...own, ...kind, ...Object.values(node).flatMap(syntaxIn)];
}

/** What the third edition of the language has, as far as it is needed here. */
const known = new Set([
  ...['Program', 'ExpressionStatement', 'CallExpression', 'ParenthesizedExpression', 'FunctionExpression'],
  ...['BlockStatement', 'VariableDeclaration', 'var', 'VariableDeclarator', 'Identifier', 'MemberExpression'],
  ...['IfStatement', 'LogicalExpression', 'Literal', 'ArrayExpression', 'ReturnStatement', 'WhileStatement'],
  ...['BinaryExpression'],
]);

describe('check', () => {
  it('is written in the language of the oldest browsers', () => {
    expect([...new Set(syntaxIn(parseAst(check, { lang: 'js' })))].filter((name) => !known.has(name))).toEqual([]);
    expect(check).not.toMatch(/,\s*[)\]}]/);
  });
});
