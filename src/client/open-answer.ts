import type { Verdict } from '#core/search/verdict.ts';
import { IS_ONE_FILE, readPlace } from './address.ts';
import { chooseValues } from './values/choose-values.ts';
import { fillPage } from './values/fill-page.ts';
import { InPlace, isPlain } from './values/open-in-place.ts';

/** What was asked and answered when a link of the answer was clicked. */
export interface Answered {
  verdict: Verdict;
  pasted: string;
  /** Whether the message came with a link, and may be somebody else's. */
  isLinked: boolean;
  base: string;
}

let open: InPlace | undefined;

/**
 * Opens a problem with the values of the paste filled in, where it has any; does nothing, and leaves
 * the click to the browser, where it hasn't.
 */
export function openAnswer(event: MouseEvent, { verdict, pasted, isLinked, base }: Answered): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlain(event)) return;
  const path = decode(readPlace(link).path);
  const isMeant = (url: string): boolean =>
    decode(IS_ONE_FILE ? url : base + url.slice(1)) === path;
  const result = verdict.results.find(({ url }) => isMeant(url));
  const values = result ? chooseValues(result.slots, pasted) : [];
  const filling = { values, atOnce: !isLinked };
  if (IS_ONE_FILE) {
    // The page lies in this document, and is open when the address has changed. Without values, too:
    // it may still show those of another paste.
    addEventListener(
      'hashchange',
      () => {
        const article = document.querySelector<HTMLElement>('[data-open] main article');
        if (article && decode(readPlace().path) === path) fillPage(article, filling);
      },
      { once: true },
    );
    return;
  }
  if (values.length === 0) return;
  event.preventDefault();
  open?.close();
  open = new InPlace(link.pathname, filling);
  void open.open(link.href);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
