/**
 * CSS without the custom properties that nothing in it asks for, as most of the design tokens are: an old PC reads each
 * of them before it shows anything. What scripts read or set by name is asked for in the stylesheets as well.
 */
export function withoutUnnamed(css: string): string {
  const named = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  const left = css.replace(/(--[\w-]+)\s*:[^;{}]*(?:;|(?=}))/g, (all, name: string) => (named.has(name) ? all : ''));
  return left === css ? css : withoutUnnamed(left);
}
