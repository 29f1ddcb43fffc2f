import { copying } from '#words/chosen.ts';
import { formatPlace, readPlace } from './address.ts';

/** A button that copies the address of what it stands beside, and says so. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const say = this.querySelector('.say');
    if (!button || !say) return;
    // "Copied" is announced; the button's name, which a screen reader is on, stays what it does.
    say.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      void this.#copy().then((text) => {
        say.textContent = text;
        say.toggleAttribute('data-said', true);
        setTimeout(() => {
          say.textContent = copying.copyLink;
          say.toggleAttribute('data-said', false);
        }, 2000);
      });
    });
  }

  async #copy(): Promise<string> {
    const fragment = this.dataset['fragment'] ?? '';
    // What was pasted may still stand in the fragment: it is never part of a copied link.
    const place = {
      path: readPlace().path,
      query: this.closest<HTMLElement>('[data-query]')?.dataset['query'] ?? '',
      fragment: fragment && `#${fragment}`,
    };
    const url = new URL(formatPlace(place), location.href);
    try {
      await navigator.clipboard.writeText(url.href);
      return copying.copied;
    } catch {
      // Clipboard access is refused outside https and localhost: the address bar then has the link.
      history.replaceState(history.state, '', url.search + location.hash);
      location.hash = url.hash;
      return copying.fromAddressBar;
    }
  }
}
