/**
 * Resolves a relative address in a document to a path in the content folder, with forward slashes;
 * null when it leaves the folder or isn't relative.
 *
 * `a/b.md`, `../c.md#x` → `c.md`; `b.md`, `../c.md` → null
 */
export function resolvePath(from: string, address: string): string | null {
  const path = decodePath(address.replace(/[?#].*$/, ''));
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign is part of a file's name.
    return path;
  }
}
