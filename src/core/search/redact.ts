import { RULES } from './redact-rules.ts';

/** Where a name stands that is one beyond doubt: the folder of an account, or a share's host. */
const TOLD =
  /[\\/](?:Users|home|Documents and Settings)[\\/]{1,2}([\p{L}\p{N}._-]{3,40})|\\\\([\w-]{3,40})\\|(?:^|\s):\s\[([\w-]{3,40})\]\s/giu;

/** Accounts that anybody has, and words that a message may want for itself. */
const ANYBODY = new Set(
  'user users admin administrator public default all guest root test runner home shared localhost unc'.split(
    ' ',
  ),
);

/** Names looked for in the rest of a text, at most. */
const MOST_NAMES = 20;

/**
 * Replaces what may say who and where somebody is, or lets somebody in: e-mail addresses, hosts, IPs,
 * GUIDs, SIDs, user names in paths, tokens, passwords and keys. A name that a path tells goes wherever
 * else it stands.
 *
 * `\\srv\c$\Users\ann failed for ann@contoso.com` → `\\‹host›\c$\Users\‹user› failed for ‹e-mail›`
 */
export function redact(text: string): string {
  const names = listNames(text);
  let redacted = text;
  for (const [pattern, put] of RULES) {
    redacted =
      typeof put === 'string' ? redacted.replace(pattern, put) : redacted.replace(pattern, put);
  }
  if (names.size === 0) return redacted;
  const all = [...names.keys()].map((name) => name.replace(/[.-]/g, String.raw`\$&`)).join('|');
  const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}_‹-])(?:${all})(?![\p{L}\p{N}_›-])`, 'giu');
  return redacted.replace(anywhere, (name) => names.get(name.toLowerCase()) ?? name);
}

/** Names beyond doubt, in lower case, with what to put for each. */
function listNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, user, share, session] of text.matchAll(TOLD)) {
    const name = (user ?? share ?? session ?? '').toLowerCase().replace(/[.-]+$/, '');
    if (names.size >= MOST_NAMES) break;
    if (name.length >= 3 && !ANYBODY.has(name)) {
      names.set(name, user === undefined ? '‹host›' : '‹user›');
    }
  }
  return names;
}
