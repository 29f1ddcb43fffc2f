import { answer } from '#words/chosen.ts';
import { onFragment, readPlace } from './address.ts';

/**
 * Says what a link to an answer was about that isn't so any more: another version of the answer, a
 * step that is gone. Empty where there is nothing to say.
 */
export class LinkNotice extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute('role', 'status');
    onFragment(this, () => this.#look());
    this.#look();
  }

  #look(): void {
    const notices = [this.#changed(), this.#goneStep()].filter((text) => text !== null);
    this.replaceChildren(
      ...notices.map((text) => {
        const line = document.createElement('p');
        line.textContent = text;
        return line;
      }),
    );
  }

  /** The query is `?v=` and 8 hex digits; anything else is somebody's own, and says nothing. */
  #changed(): string | null {
    const linked = new URLSearchParams(readPlace().query).get('v') ?? '';
    const own = this.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (!/^[\da-f]{8}$/.test(linked) || own === `?v=${linked}`) return null;
    const { changed } = this.dataset;
    return changed === undefined ? answer.changed : `${answer.changed} ${answer.dated(changed)}`;
  }

  #goneStep(): string | null {
    const [, number] = /^#step-(\d{1,4})$/.exec(readPlace().fragment) ?? [];
    const article = this.closest('article');
    // In the single-file edition ids begin with the page.
    if (number === undefined || article?.querySelector(`li[id$="step-${number}"]`)) return null;
    const steps = article?.querySelectorAll('li[id*="step-"]').length ?? 0;
    return answer.goneStep(Number(number), steps);
  }
}
