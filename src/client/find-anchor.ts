import { onFragment } from './address.ts';

/** Leads a fragment in other letters (`#bkmkproxy`) to the anchor that it means (`BKMKProxy`). */
export class FindAnchor extends HTMLElement {
  connectedCallback(): void {
    onFragment(this, () => this.#find());
    this.#find();
  }

  #find(): void {
    const wanted = decode(location.hash.slice(1));
    if (wanted === '' || wanted.startsWith(':~:') || document.getElementById(wanted)) return;
    const anchors = [...document.querySelectorAll('main [id]')];
    const same = anchors.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
    // Through the address, so that the browser scrolls and marks it as it does for any link.
    if (same) location.replace(`#${encodeURI(same.id)}`);
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
