import { gap } from '#words/chosen.ts';

/** Characters of a message in an address: hosts take 8,000 after escaping, mail programs fewer. */
const LONGEST = { web: 1500, mail: 600 };

/**
 * The address that reports an error as not documented: a prefilled issue of a code host, or an
 * e-mail. The message is in it only where one is given.
 *
 * `https://github.com/a/b/issues/new`, `The disk is full` →
 * `https://github.com/a/b/issues/new?title=Not+documented%3A+The+disk+is+full&body=…`
 *
 * @param to address to report to, `https:` or `mailto:`
 * @param page address of the page that was asked
 */
export function gapUrl(to: string, message: string | null, page: string): string {
  const isMail = to.startsWith('mailto:');
  const cut = cutText(message?.trim() ?? '', isMail ? LONGEST.mail : LONGEST.web);
  const line = cutText(cut.split('\n').find((text) => text.trim() !== '') ?? '', 80);
  const title = line === '' ? gap.title : gap.titleOf(line.trim());
  const body = [
    gap.text,
    cut === '' ? gap.itsMessage : cut.replace(/^/gm, '    '),
    gap.askedAt(page),
  ].join('\n\n');
  const url = new URL(to);
  if (!isMail) {
    url.searchParams.set('title', title);
    url.searchParams.set('body', body);
    return url.href;
  }
  const and = url.search === '' ? '?' : '&';
  return `${to}${and}subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()} …`;
}
