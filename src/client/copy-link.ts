import { copying } from '#words/chosen.ts';
import { formatPlace, readPlace } from './address.ts';
import { el } from './make-element.ts';

/**
 * A button that copies the address of what it stands beside, and says so. It is made here: in the
 * page, with one at each step, it would be a sixth of it, and without script there is nothing to press.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const say = el('span', copying.copyLink);
    say.className = 'say';
    // "Copied" is announced; the button's name, which a screen reader is on, stays what it does.
    say.setAttribute('aria-live', 'polite');
    const more = el('span', this.#what);
    more.className = 'visually-hidden';
    const button = document.createElement('button');
    button.type = 'button';
    if (this.#step !== '') button.title = copying.copyLink + this.#what;
    button.append(say, more);
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
    this.replaceChildren(button);
  }

  /** Id of the step that it stands in, or ''. In the single-file edition ids begin with the page. */
  get #step(): string {
    return this.closest('li')?.id.split('#').at(-1) ?? '';
  }

  get #what(): string {
    const [, number] = /^step-(\d+)$/.exec(this.#step) ?? [];
    return number === undefined ? copying.linkToIssue : copying.linkToStep(number);
  }

  async #copy(): Promise<string> {
    const fragment = this.#step;
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
