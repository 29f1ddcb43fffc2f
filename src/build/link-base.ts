import process from 'node:process';

/** `LINK_BASE`: the site that links such as `/docs/setup` are relative to; null where it isn't set. */
export function linkBase(): string | null {
  return process.env['LINK_BASE'] || null;
}
