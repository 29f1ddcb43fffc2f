import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publicIssueSchema } from '#core/issue/public-index.ts';

/** The JSON Schema of `/issues/<id>.json`. */
export const GET: APIRoute = () =>
  Response.json(
    z.toJSONSchema(
      publicIssueSchema.extend({ version: z.literal(1) }).meta({ title: 'Diagnostree issue' }),
    ),
  );
