/** A list of ids on one line; a dash where it is empty. */
export function ids(list: readonly string[]): string {
  return list.length > 0 ? list.join(', ') : '-';
}

/** A heading and its lines, set off by an empty line. */
export function block(title: string, lines: readonly string[]): string {
  return ['', `== ${title}`, ...lines].join('\n');
}
