/**
 * What tells each of several paths from the others: the first folder or name that no other has in its
 * place, else the whole path, as editors name two open files of one name; null where a path is there
 * twice.
 *
 * `docs/linux/errors.md`, `docs/mac/errors.md` → `linux`, `mac`
 */
export function namePlaces(paths: readonly string[]): (string | null)[] {
  const all = paths.map((path) => path.replace(/\.\w+$/, '').split('/'));
  return all.map((parts, at) => {
    const others = all.filter((_, other) => other !== at);
    const own = parts.find((part, depth) => others.every((other) => other[depth] !== part));
    const isAlone = paths.indexOf(paths[at] ?? '') === paths.lastIndexOf(paths[at] ?? '');
    return own ?? (isAlone ? parts.join('/') : null);
  });
}
