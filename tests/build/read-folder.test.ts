import { describe, expect, it } from 'vitest';
import { ContentError } from '#build/content-error.ts';
import { readFolder } from '#build/read-folder.ts';
import { makeFolder } from '../cli/run-cli.ts';

describe('a content folder', () => {
  it('is read as a whole, by path, without what is hidden or installed', () => {
    const folder = makeFolder({
      'b.md': '# B',
      'a/c.MD': '# C',
      'a/d.markdown': '# D',
      '.git/e.md': '# E',
      'node_modules/x/f.md': '# F',
      'g.txt': 'G',
    });
    const files = readFolder(folder);
    expect(files.map(({ path }) => path)).toEqual(['a/c.MD', 'a/d.markdown', 'b.md']);
    expect(String(files[2])).toBe('# B');
  });

  it('keeps a byte order mark and other languages out of trouble', () => {
    const [file] = readFolder(makeFolder({ 'a.md': '\uFEFF# Ü – 日本' }));
    expect(String(file)).toBe('# Ü – 日本');
    expect(file?.messages).toEqual([]);
  });

  it('must exist', () => {
    expect(() => readFolder('/no/such/folder')).toThrow(ContentError);
  });
});
