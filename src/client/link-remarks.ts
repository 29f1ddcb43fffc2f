import { errorLink } from '#words/chosen.ts';
import { el } from './make-element.ts';
import type { ErrorLink } from './read-error-fragment.ts';

/** Says what is wrong with the link that led here; null where nothing is. */
export function remarkOf({ fault }: ErrorLink): HTMLElement | null {
  if (fault === null) return null;
  const notice = el('p', errorLink[fault]);
  notice.className = 'notice';
  return notice;
}

/** Says which product comes first, with a way to have none preferred. */
export function productChip(product: string, remove: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append('×');
  button.setAttribute('aria-label', errorLink.forget(product));
  button.title = errorLink.forget(product);
  button.addEventListener('click', remove);
  const chip = el('span', el('strong', product), button);
  chip.className = 'chip';
  const line = el('p', errorLink.product, ' ', chip);
  line.className = 'product';
  return line;
}
