import * as v from 'valibot';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * What a schema understands of an object: a part that it refuses is left out and the rest read again, so that
 * only parts that may not be absent make it fail.
 */
export function understood<S extends v.GenericSchema>(schema: S, value: unknown): v.SafeParseResult<S> {
  const read = v.safeParse(schema, value, { abortEarly: true });
  const key = read.issues?.[0].path?.[0].key;
  if (!isObject(value) || typeof key !== 'string' || !(key in value)) return read;
  const { [key]: _, ...rest } = value;
  return understood(schema, rest);
}

/** A schema that never fails: it gives what is understood, or else `otherwise`. */
export function forgiving<S extends v.GenericSchema>(schema: S, otherwise: v.InferOutput<S>) {
  return v.pipe(
    v.unknown(),
    v.transform((value): v.InferOutput<S> => {
      const read = understood(schema, value);
      return read.success ? read.output : otherwise;
    }),
  );
}
