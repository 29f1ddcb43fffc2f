import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publicIndexSchema } from '#core/issue/public-index.ts';

/** The JSON Schema of `/issues.json`, from the schema that the index is made with. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(publicIndexSchema));
