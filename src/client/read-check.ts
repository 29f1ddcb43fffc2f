/** Where a check lies: the folder of its problem, and its id in that. */
export interface CheckPlace {
  folder: string;
  id: string;
}

/**
 * Reads the check from the path of its page, which says all there is to say of it.
 *
 * `/issues/x/is-it-on/` → `/issues/x/`, `is-it-on`
 */
export function readCheck(path: string): CheckPlace {
  const [, folder = '/', id = ''] =
    /^(.*\/)([^/]+)\/?$/s.exec(path.replace(/\/index\.html$/, '/')) ?? [];
  return { folder, id: decode(id) };
}

/** Address of the checks of a problem, as data. */
export function checksOf({ folder }: CheckPlace): string {
  return `${folder}checks.json`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
