import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { readFolder } from '#build/read-folder.ts';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { renderHtml } from '#core/guide/render-html.ts';

const shared = process.env['DIAGNOSTREE_SHARED'] ?? path.resolve('../shared');
const folders = [
  'content',
  path.join(shared, 'corpus/skype-connector'),
  path.join(shared, 'corpus/office-support'),
];

/** Around and inside the markup of a publishing system: `[!NOTE]`, `:::image … alt-text="kept" … :::`. */
const MARKUP = /:::image[^\n]*?alt-text="([^"]*)"[^\n]*?:::|:::[^\n]*|\[![^\]\n]*\]?/;

/** The pieces of a text that a reader has to see, without white space. */
function piecesOf(text: string): string[] {
  return text
    .split(MARKUP)
    .map((piece: string | undefined) => (piece ?? '').replace(/\s+/g, ''))
    .filter((piece) => piece !== '' && piece !== ']');
}

/** An include's title gives way to what it includes. */
function withoutIncludes(file: VFile): VFile {
  return new VFile(String(file).replace(/\[!INCLUDE \[[^\]\n]*\]\([^)\n]*\)\]/gi, ''));
}

/** Text of a page, with the alt texts of its images, without white space. */
function shownText(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<img[^>]*? alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, '');
}

describe('every sentence of a document is on its page', () => {
  for (const folder of folders) {
    it.skipIf(!existsSync(folder))(
      `${path.basename(folder)} (skipped where it is not there)`,
      async () => {
        const files = readFolder(folder);
        const { guides } = await loadSite(folder);
        const lost: string[] = [];
        for (const [index, file] of files.entries()) {
          const shown = shownText(renderHtml(guides[index]?.root.children ?? []));
          visit(parseMarkdown(withoutIncludes(file)), (node) => {
            if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
            for (const piece of piecesOf(node.value)) {
              if (shown.includes(piece)) continue;
              lost.push(`${file.path}:${node.position?.start.line ?? 0} ${piece}`);
            }
          });
        }
        expect(lost).toEqual([]);
      },
    );
  }
});
