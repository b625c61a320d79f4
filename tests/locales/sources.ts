import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text written in the program, `...` standing for what a template fills in. */
export interface Literal {
  readonly file: string;
  readonly text: string;
  readonly isTemplate: boolean;
  readonly isJsx: boolean;
}

export const HOLE = '\u0000';

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function templateText(node: ts.TemplateExpression): string {
  return [node.head.text, ...node.templateSpans.map(({ literal }) => HOLE + literal.text)].join('');
}

function literalOf(node: ts.Node): { readonly text: string; readonly isTemplate: boolean } | null {
  if (ts.isStringLiteralLike(node)) return { text: node.text, isTemplate: false };
  if (ts.isTemplateExpression(node)) return { text: templateText(node), isTemplate: true };
  if (ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) return { text: node.text, isTemplate: false };
  return null;
}

/** The texts inside a node of the syntax tree; comments are no part of it. */
function literalsIn(file: string, node: ts.Node): readonly Literal[] {
  const own = literalOf(node);
  const inside: Literal[] = own && own.text.trim() !== '' ? [{ file, ...own, isJsx: ts.isJsxText(node) }] : [];
  ts.forEachChild(node, (child) => {
    inside.push(...literalsIn(file, child));
  });
  return inside;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

/** Every text literal in the sources of some folders. */
export function literals(...folders: readonly string[]): readonly Literal[] {
  return folders.flatMap(filesIn).flatMap((file) => literalsIn(file, parse(file)));
}

/** The texts that an expression may become: both branches of a choice, the inside of a cast. */
function candidates(file: string, node: ts.Expression): readonly Literal[] {
  const own = literalOf(node);
  if (own) return [{ file, ...own, isJsx: false }];
  if (ts.isConditionalExpression(node))
    return [...candidates(file, node.whenTrue), ...candidates(file, node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return candidates(file, node.expression);
  }
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap((element) => candidates(file, element)) : [];
}

function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

function keysIn(file: string, node: ts.Node): readonly Literal[] {
  const found: Literal[] = [];
  if (ts.isCallExpression(node) && ['t', 'exists'].includes(calledName(node)) && node.arguments[0]) {
    found.push(...candidates(file, node.arguments[0]));
  }
  ts.forEachChild(node, (child) => {
    found.push(...keysIn(file, child));
  });
  return found;
}

/** The keys with which words are asked for: first arguments of `t` and `exists`. */
export function askedKeys(folder: string): readonly Literal[] {
  return filesIn(folder).flatMap((file) => keysIn(file, parse(file)));
}
