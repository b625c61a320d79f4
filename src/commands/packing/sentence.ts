import { escaped } from '../../reports/html/escape';

export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its `{{names}}` filled. @throws where a name has no value */
export function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" asks for ${name}, which is not known`);
    return String(value);
  });
}

/** A sentence as HTML; what stands between ` is code. */
export function marked(sentence: string, values: Values): string {
  return escaped(filled(sentence, values)).replace(/`([^`]+)`/g, '<code>$1</code>');
}
