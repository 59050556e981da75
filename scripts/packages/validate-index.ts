import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';

/** The JSON Schema of /datasets/index.json, which the site serves beside it. */
export const INDEX_SCHEMA_FILE = 'scripts/packages/profiles/index.schema.json';

/** What is wrong with the list of datasets against its own schema, one sentence each. */
export function validateIndex(index: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(INDEX_SCHEMA_FILE, 'utf8')) as object);
  if (validate(index)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`,
  );
}
