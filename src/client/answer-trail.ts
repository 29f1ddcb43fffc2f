import { type Check, followAnswers, formatAnswers, parseAnswers } from './answer-path.ts';
import { el, link } from './make-element.ts';

/**
 * Shows the answers so far, each with a way to change it, and makes this page's options carry them
 * on. They live in the address's fragment alone, so that reload, Back and a shared link keep them
 * and no server sees them.
 */
export class AnswerTrail extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => void this.#update());
    void this.#update();
  }

  async #update(): Promise<void> {
    const answers = parseAnswers(location.hash);
    const here = this.dataset['id'] ?? '';
    const [first] = answers.keys();
    if (first === undefined) {
      this.replaceChildren();
      this.#linkOptions((option) => ({
        path: null,
        hash: formatAnswers(new Map([[here, option]])),
      }));
      return;
    }
    const checks = await this.#load();
    if (!checks) return;
    const { passed, end } = followAnswers(answers, checks, first, here);
    const arrived = end === here;
    this.replaceChildren(
      ...(arrived ? [] : [this.#notice(end, formatAnswers(answers), checks)]),
      ...(passed.length > 0 ? [this.#list(passed, answers, checks)] : []),
    );
    const start = arrived ? first : here;
    this.#linkOptions((option) => {
      const next = arrived ? new Map(answers) : new Map<string, number>();
      // A changed answer keeps its place in the order; a new one goes to the end.
      next.set(here, option);
      return { path: followAnswers(next, checks, start).end, hash: formatAnswers(next) };
    });
  }

  async #load(): Promise<Record<string, Check> | null> {
    try {
      const response = await fetch(this.dataset['checks'] ?? '');
      return response.ok ? ((await response.json()) as Record<string, Check>) : null;
    } catch {
      // Without the data the page still works: its options lead on, without the answers.
      return null;
    }
  }

  /** Gives each option of this page the address that carries the answers on. */
  #linkOptions(target: (option: number) => { path: string | null; hash: string }): void {
    const links = this.closest('article')?.querySelectorAll<HTMLAnchorElement>('[data-options] a');
    for (const [option, link] of [...(links ?? [])].entries()) {
      const { path, hash } = target(option);
      if (path !== null) link.pathname = this.#page(path);
      link.hash = hash;
    }
  }

  #page(id: string): string {
    return location.pathname.replace(/[^/]+\/?$/, `${id}/`);
  }

  #list(
    passed: readonly string[],
    answers: ReadonlyMap<string, number>,
    checks: Readonly<Record<string, Check>>,
  ): HTMLElement {
    const items = passed.map((id) => {
      const check = checks[id];
      const label = check?.options[answers.get(id) ?? -1]?.label ?? '';
      const change = link(this.#page(id) + formatAnswers(answers), 'Change');
      change.setAttribute('aria-label', `Change the answer to: ${check?.title ?? ''}`);
      return el('li', el('span', check?.title ?? ''), ' ', el('strong', label), ' ', change);
    });
    const nav = el('nav', el('h2', 'Your answers so far'), el('ol', ...items));
    nav.setAttribute('aria-label', 'Your answers so far');
    return nav;
  }

  #notice(end: string, hash: string, checks: Readonly<Record<string, Check>>): HTMLElement {
    const check = checks[end];
    const text = 'The answers in this link lead to another check, or no longer apply.';
    const go = check ? [' ', link(this.#page(end) + hash, `Go to: ${check.title}`)] : [];
    const notice = el('p', text, ...go);
    notice.className = 'notice';
    return notice;
  }
}
