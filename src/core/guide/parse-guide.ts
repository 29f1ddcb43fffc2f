import GithubSlugger from 'github-slugger';
import type { VFile } from 'vfile';
import { buildSections } from './build-sections.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkMarkdown } from './check-markdown.ts';
import { dropPositions } from './drop-positions.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Guide, Section } from './guide.ts';
import { limitNesting } from './limit-nesting.ts';
import { normaliseMarkdown } from './normalise-markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { report } from './report.ts';
import { resolveIncludes, type ReadInclude } from './resolve-includes.ts';
import { resolveReferences } from './resolve-references.ts';

export interface ParseGuideOptions {
  /** Slug of the guide; by default that of the file name. See `assignGuideIds`. */
  id?: string;
  /** Gives the text of an included file; without it, includes stay links. */
  readInclude?: ReadInclude;
}

/**
 * Reads one markdown document; `file.path` is relative to the content folder.
 *
 * Never throws on any text. Messages about the document go to the file: `empty-document`,
 * `missing-h1`, and those of `readFrontmatter`, `checkMarkdown` and `keepPlaceholders`.
 */
export function parseGuide(file: VFile, options: ParseGuideOptions = {}): Guide {
  const path = (file.path ?? 'untitled.md').replaceAll('\\', '/').replace(/^\.\//, '');
  const stem = (path.split('/').at(-1) ?? path).replace(/\.(?:md|markdown|mdx)$/i, '');
  const root = parseMarkdown(limitNesting(file));
  const frontmatter = readFrontmatter(root, file);
  if (/^(?:yaml|toml)$/.test(root.children[0]?.type ?? '')) root.children.shift();
  resolveIncludes(root, file, path, options.readInclude);
  resolveReferences(root, String(file));
  normaliseMarkdown(root, file);
  checkMarkdown(root, file);
  checkAnchors(root, file);
  dropPositions(root);
  const top = buildSections(root, root.position?.end.line ?? 1);
  const h1 = firstH1(top);
  if (root.children.length === 0) {
    report(file, 'Unexpected empty document, expected text', {
      rule: 'empty-document',
      place: { line: 1, column: 1 },
    });
  } else if (h1 === undefined && frontmatter.title === null) {
    report(file, 'Unexpected document without a first-level heading, expected `# Title`', {
      rule: 'missing-h1',
      place: { line: root.children[0]?.position?.start.line ?? 1, column: 1 },
    });
  }
  const title = h1?.title ?? frontmatter.title ?? titleFromStem(stem);
  return {
    id: options.id ?? (new GithubSlugger().slug(stem) || 'untitled'),
    path,
    title,
    aliases: frontmatter.title !== null && frontmatter.title !== title ? [frontmatter.title] : [],
    description: frontmatter.description,
    appliesTo: frontmatter.appliesTo,
    banner: frontmatter.banner,
    lang: frontmatter.lang,
    date: frontmatter.date,
    root,
    top,
    file,
  };
}

function firstH1(top: Section): Section | undefined {
  return top.sections.find(
    (section) => section.heading?.depth === 1 && !section.tab && section.title !== '',
  );
}

function titleFromStem(stem: string): string {
  const words = stem.replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
