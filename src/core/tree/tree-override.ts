import { z } from 'zod';

/** What an option may lead to besides a check of the list. */
export const FIXED = 'fixed';
export const ESCALATE = 'escalate';

/** An id is a part of a URL, and of the fragment that carries a reader's answers. */
const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;
const LONGEST_ID = 60;
/** More answers than these no reader compares. */
const MOST_OPTIONS = 9;

/** A text of one line or more; every error says what was expected in its place. */
function text(expected: string) {
  return z.string({ error: expected }).trim().min(1, { error: expected, abort: true });
}

/** A mapping with these keys and no other, so that a misspelt key doesn't pass in silence. */
function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).map((key) => `\`${key}\``);
  return z.strictObject(shape, { error: `only the keys ${keys.join(', ')}` });
}

const id = text('an id')
  .regex(SLUG, { error: 'lower-case letters and digits, joined by `-`' })
  .max(LONGEST_ID, { error: `at most ${LONGEST_ID} characters` })
  .refine((value) => value !== FIXED && value !== ESCALATE, {
    error: `another id: \`${FIXED}\` and \`${ESCALATE}\` are where paths end`,
  });

/** `Yes: start`, or `Yes: { to: start, hint: …, retry: true }` */
const target = z.preprocess(
  (value) => (typeof value === 'string' ? { to: value } : value),
  mapping({
    to: text(`the id of a check, \`${FIXED}\` or \`${ESCALATE}\``),
    hint: text('a text').optional(),
    retry: z
      .literal('true', { error: '`true`, or no `retry`' })
      .transform(() => true as const)
      .optional(),
  }),
);

const markdown = text('markdown').optional();
const options = z
  .map(text('the label of an option'), target, { error: 'options such as `Yes: start`' })
  .refine(({ size }) => size >= 2 && size <= MOST_OPTIONS, {
    error: `two to ${MOST_OPTIONS} options`,
  });

const question = mapping({ id, ask: text('a question'), text: markdown, options });
const step = mapping({
  id,
  do: text('a text that says what to do'),
  text: markdown,
  no: target.optional(),
});
const support = mapping({ id, contact: text('the name of whom to turn to'), text: markdown });

/** What tells the kinds of check apart, in the order of the union below. */
export const CHECK_KINDS = ['ask', 'do', 'contact'] as const;

/**
 * The checks that an author wrote for one issue, as YAML's failsafe schema gives them: every scalar
 * is a text (a hash of digits is no number, `No` no false), and `options` a `Map`, which keeps them
 * in their order. The message of each error says what was expected.
 */
export const treeOverrideSchema = mapping({
  source: text('the hash of the text that the checks were written for').optional(),
  checks: z
    .array(
      z.union([question, step, support], { error: 'exactly one of `ask`, `do` and `contact`' }),
      { error: 'a list of checks' },
    )
    .min(1, { error: 'at least one check' })
    .superRefine((checks, context) => {
      const seen = new Set<string>();
      for (const [index, check] of checks.entries()) {
        if (seen.has(check.id)) {
          const message = 'an id that no check above has';
          context.addIssue({ code: 'custom', message, path: [index, 'id'] });
        }
        seen.add(check.id);
      }
    }),
});

export type TreeOverride = z.infer<typeof treeOverrideSchema>;
export type OverrideCheck = TreeOverride['checks'][number];
