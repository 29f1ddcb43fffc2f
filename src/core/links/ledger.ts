import { z } from 'zod';

const path = z
  .string({ error: 'a path such as `/issues/disk-full/`' })
  .regex(/^\/(?!\/)\S*$/, 'a path such as `/issues/disk-full/`');
const text = z.string({ error: 'a text' });
const texts = z.array(text, { error: 'a list of texts' });
const table = <T extends z.ZodType>(key: z.ZodType<string, string>, value: T) =>
  z.record(key, value, { error: 'an object' });

/**
 * `links.lock.json`: every address that was ever published, and what became of those that are gone.
 * Keys of `links`, `redirects` and `retired` are paths below the site's base.
 */
export const ledgerSchema = z.strictObject(
  {
    version: z.literal(1, { error: '1, the version that this Diagnostree reads' }),
    links: table(
      path,
      z.strictObject(
        {
          issue: text.optional(),
          source: text.optional(),
          derived: z.literal(true, { error: '`true`, or nothing' }).optional(),
        },
        { error: 'an object with `issue`, `source`, `derived` alone' },
      ),
    ),
    issues: table(
      text,
      z.strictObject(
        { title: text, guide: text, anchors: texts, errors: texts },
        { error: 'an object with `title`, `guide`, `anchors`, `errors` alone' },
      ),
    ),
    redirects: table(path, path),
    retired: table(
      path,
      z.strictObject(
        {
          title: text,
          since: z
            .string({ error: 'a date such as `2026-01-31`' })
            .regex(/^\d{4}-\d\d-\d\d$/, 'a date such as `2026-01-31`'),
          reason: text,
          see: text.optional(),
        },
        { error: 'an object with `title`, `since`, `reason`, `see` alone' },
      ),
    ),
  },
  { error: 'an object with `version`, `links`, `issues`, `redirects`, `retired` alone' },
);

export type Ledger = z.infer<typeof ledgerSchema>;

export type Retired = Ledger['retired'][string];

export function emptyLedger(): Ledger {
  return { version: 1, links: {}, issues: {}, redirects: {}, retired: {} };
}
