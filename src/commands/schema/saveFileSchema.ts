import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { FORMAT, VERSION } from '../../core/document';
import { documentSchema } from '../../storage/documentSchema';
import { descriptions } from './descriptions';

type JsonSchema = ReturnType<typeof toJsonSchema>;

export const SCHEMA_NAME = `${FORMAT}.v${VERSION}.schema.json`;

/** A save file as the program writes it: the checksum is always there. */
const saveFile = v.strictObject({
  ...documentSchema.entries,
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** The part of a schema that a path leads to. */
function partAt(schema: JsonSchema, path: string): JsonSchema {
  return path.split('.').reduce((part, key) => {
    const next = key === '*' ? part.additionalProperties : part.properties?.[key];
    if (typeof next !== 'object') throw new Error(`The schema has no part ${path}`);
    return next;
  }, schema);
}

/**
 * The JSON Schema of the save file, from the schema of the gate. It cannot say which days a month has, nor count texts
 * in UTF-16 code units; all else that the gate asks for it says.
 */
export function saveFileSchema(): JsonSchema {
  const schema = toJsonSchema(saveFile, { ignoreActions: ['check'] });
  for (const [path, description] of Object.entries(descriptions)) partAt(schema, path).description = description;
  return {
    $schema: schema.$schema,
    $id: SCHEMA_NAME,
    title: 'Save file of the municipal telework readiness check (自治体テレワーク導入診断の保存ファイル)',
    description:
      'The JSON save file, and what the HTML save file holds in its script block of type application/json with the id telework-readiness-check, where < is written as \\u003c.',
    ...schema,
  };
}
