import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publicIssueFileSchema } from '#core/issue/public-index.ts';

/** The JSON Schema of `/issues/<id>.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(publicIssueFileSchema));
