import type { z } from 'zod';
import { CHECK_KINDS } from '#core/tree/tree-override.ts';

/** What doesn't fit the schema, and the way to it through the value: `['checks', 0, 'id']`. */
export interface SchemaFault {
  path: PropertyKey[];
  reason: string;
}

/**
 * Words what zod found wrong with an override. Each message of the schema says what was expected;
 * what is there instead is looked up in the value.
 *
 * `{ checks: [{ id: 'a', do: '' }] }` → `Unexpected empty `do`, expected a text that says what to do`
 */
export function listSchemaFaults(value: unknown, error: z.core.$ZodError): SchemaFault[] {
  return explain(error.issues, value, []);
}

function explain(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  above: readonly PropertyKey[],
): SchemaFault[] {
  return issues.flatMap((issue): SchemaFault[] => {
    const path = [...above, ...issue.path];
    const found = path.reduce(member, value);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        reason: `Unexpected key \`${key}\`, expected ${issue.message}`,
      }));
    }
    if (issue.code === 'invalid_union') {
      // Of the faults of each kind of check, only those of the kind that it means to be say anything.
      const kinds = CHECK_KINDS.filter((kind) => member(found, kind) !== undefined);
      const [kind] = kinds;
      const own = kind === undefined ? [] : (issue.errors[CHECK_KINDS.indexOf(kind)] ?? []);
      if (kinds.length === 1 && own.length > 0) return explain(own, value, path);
    }
    const last = path.at(-1);
    return [{ path, reason: `Unexpected ${describe(found, last)}, expected ${issue.message}` }];
  });
}

function member(value: unknown, key: PropertyKey): unknown {
  if (value instanceof Map) return value.get(key);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

function describe(value: unknown, key: PropertyKey | undefined): string {
  const name = typeof key === 'string' ? ` \`${key}\`` : '';
  if (value === undefined) return `lack of${name}`;
  if (value === '' || value === null) return `empty${name || ' value'}`;
  if (typeof value === 'string') {
    const [line = ''] = value.split('\n', 1);
    return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\``;
  }
  if (Array.isArray(value)) return `list${name}`;
  return name === '' ? 'entry' : `value of${name}`;
}

const LONGEST = 40;
