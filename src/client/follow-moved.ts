import { formatPlace, readPlace } from './address.ts';

/**
 * Goes on from a page that has moved, with the query and the fragment that the link had: a browser that
 * follows a refresh drops them. Without script, the page's own refresh goes on without.
 */
export class FollowMoved extends HTMLElement {
  connectedCallback(): void {
    const here = readPlace();
    const fragment = decode(here.fragment.slice(1));
    const links = [...this.querySelectorAll('a')];
    const own = links.find(({ dataset }) => dataset['fragment'] === fragment && fragment !== '');
    const link = own ?? links.find(({ dataset }) => dataset['fragment'] === undefined);
    if (!link) return;
    const target = readPlace(link);
    if (link.origin !== location.origin) location.replace(link.href);
    else
      location.replace(
        formatPlace({ ...here, path: target.path, fragment: target.fragment || here.fragment }),
      );
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
