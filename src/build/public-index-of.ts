import type { z } from 'zod';
import { type publicIndexSchema, toPublicIndex } from '#core/issue/public-index.ts';
import type { Site } from './load-site.ts';

/** The published index of a site, with every message about its documents. */
export function publicIndexOf({ index, files }: Site): z.infer<typeof publicIndexSchema> {
  return toPublicIndex(
    index,
    files.flatMap(({ messages }) => messages),
  );
}
