/**
 * Goes on from a page that has moved, with the fragment that the link had: a browser that follows a
 * refresh drops it. Without script, the page's own refresh goes on without.
 */
export class FollowMoved extends HTMLElement {
  connectedCallback(): void {
    const fragment = decode(location.hash.slice(1));
    const links = [...this.querySelectorAll('a')];
    const own = links.find(({ dataset }) => dataset['fragment'] === fragment && fragment !== '');
    const link = own ?? links.find(({ dataset }) => dataset['fragment'] === undefined);
    if (!link) return;
    const target = new URL(link.href);
    if (target.hash === '') target.hash = location.hash;
    location.replace(target);
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
