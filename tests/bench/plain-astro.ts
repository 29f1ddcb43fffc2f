import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './.cache', devToolbar: { enabled: false } });
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ pattern: '**/*.md', base: './docs' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><Content /></body></html>
`;

/** Makes the least Astro project that shows the same documents: a page each, by Astro's own collection. */
export async function makePlainAstro(folder: string, documents: string): Promise<void> {
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/pages/[...id].astro': PAGE,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await cp(documents, path.join(folder, 'docs'), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}
