import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';

/** The rules of a descriptor: our own JSON Schema of Data Package v2.0. */
const PROFILE_FILE = 'scripts/packages/profiles/datapackage-2.0.json';

interface Named {
  readonly name?: string;
  readonly schema?: {
    readonly fields?: readonly { readonly name: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource?: string; fields: readonly string[] };
    }[];
  };
}

/**
 * What is wrong with the descriptor of a package, one sentence each: against the rules of Data Package v2.0, and keys
 * that name a resource or a field which is not there.
 */
export function validatePackage(descriptor: unknown, profileFile = PROFILE_FILE): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(profileFile, 'utf8')) as object);
  if (!validate(descriptor)) {
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`,
    );
  }
  return keyFaults((descriptor as { readonly resources: readonly Named[] }).resources);
}

function keyFaults(resources: readonly Named[]): readonly string[] {
  const faults: string[] = [];
  const fieldsOf = new Map(
    resources.map(({ name, schema }) => [name, new Set(schema?.fields?.map((field) => field.name))]),
  );
  if (fieldsOf.size !== resources.length) faults.push('two resources have one name');
  for (const { name, schema } of resources) {
    const own = fieldsOf.get(name) ?? new Set<string>();
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const target = fieldsOf.get(reference.resource ?? name);
      const known =
        fields.every((field) => own.has(field)) && reference.fields.every((field) => target?.has(field));
      if (!known || fields.length !== reference.fields.length) {
        faults.push(`${name ?? ''}: foreign key ${fields.join(', ')} points to nothing`);
      }
    }
    for (const field of schema?.primaryKey ?? []) {
      if (!own.has(field)) faults.push(`${name ?? ''}: primary key ${field} is no field`);
    }
  }
  return faults;
}
