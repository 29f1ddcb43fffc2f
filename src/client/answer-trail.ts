import { trail } from '#words/chosen.ts';
import { formatPlace, onFragment, readPlace } from './address.ts';
import {
  type Answers,
  type Check,
  followAnswers,
  formatAnswers,
  giveAnswer,
  parseAnswers,
  tellsAnswers,
} from './answer-path.ts';
import { el, link } from './make-element.ts';
import { type CheckPlace, checksOf, readCheck } from './read-check.ts';

/**
 * Shows the answers so far, each with a way back to its question, and makes this page's options carry them
 * on. They live in the address's fragment alone, so that reload, Back and a shared link keep them
 * and no server sees them.
 */
export class AnswerTrail extends HTMLElement {
  /** This page's options that stay in the issue, each with the check it leads to as built. */
  #options: { link: HTMLAnchorElement; path: string; option: number }[] = [];
  #updates = 0;
  #here: CheckPlace = { folder: '/', id: '' };

  connectedCallback(): void {
    this.#here = readCheck(readPlace().path);
    const links = this.closest('article')?.querySelectorAll<HTMLAnchorElement>('[data-options] a');
    // The answers say nothing where an option leads to another problem.
    this.#options = [...(links ?? [])]
      .map((link, option) => ({ link, path: readPlace(link).path, option }))
      .filter(({ path }) => readCheck(path).folder === this.#here.folder);
    onFragment(this, () => {
      if (tellsAnswers(readPlace().fragment)) void this.#update();
    });
    void this.#update();
  }

  async #update(): Promise<void> {
    const update = ++this.#updates;
    const answers = parseAnswers(readPlace().fragment);
    const here = this.#here.id;
    const [first] = answers.keys();
    // At once, so that a click before the data has arrived, or without it, loses no answer.
    this.#linkOptions((option) => ({ answers: new Map(answers).set(here, option) }));
    if (first === undefined) {
      this.replaceChildren();
      await this.#recover(update);
      return;
    }
    const checks = await this.#load();
    // The address may have changed meanwhile: what it says now is shown by a newer update.
    if (!checks || update !== this.#updates) return;
    const { passed, end } = followAnswers(answers, checks, first, here);
    const arrived = end === here;
    this.replaceChildren(
      ...(arrived ? [] : [this.#notice(end, formatAnswers(answers), checks)]),
      ...(passed.length > 0 ? [this.#list(passed, answers, checks)] : []),
    );
    const start = arrived ? first : here;
    const given = arrived ? answers : new Map<string, number>();
    this.#linkOptions((option) => giveAnswer(given, checks, start, here, option));
  }

  /**
   * A click before this script had run took no answers along; the page before still tells them.
   * Tested in Chromium, whose history entry has the fragment that a referrer lacks.
   */
  async #recover(update: number): Promise<void> {
    const { from, navigationType } = globalThis.navigation?.activation ?? {};
    const before = navigationType === 'push' && from?.url ? readPlace(new URL(from.url)) : null;
    const { path, fragment } = readPlace();
    // Where a page is shown in place, the one before is of longer ago.
    if (document.documentElement.hasAttribute('data-in-place')) return;
    if (!before || fragment !== '' || before.path === path) return;
    const { folder, id: last } = readCheck(before.path);
    if (folder !== this.#here.folder) return;
    const options = (await this.#load())?.[last]?.options ?? [];
    const chosen = options.flatMap(({ to }, option) => (to === this.#here.id ? option : []));
    const [option, ...others] = chosen;
    if (option === undefined || others.length > 0 || update !== this.#updates) return;
    const answers = new Map(parseAnswers(before.fragment)).set(last, option);
    const place = formatPlace({ path, fragment: formatAnswers(answers) });
    history.replaceState(history.state, '', place);
    await this.#update();
  }

  async #load(): Promise<Record<string, Check> | null> {
    try {
      const response = await fetch(checksOf(this.#here));
      return response.ok ? ((await response.json()) as Record<string, Check>) : null;
    } catch {
      // Without the data the page still works: its options lead on, with the answers.
      return null;
    }
  }

  /** Gives each option of this page the address that carries the answers on. */
  #linkOptions(target: (option: number) => { answers: Answers; end?: string }): void {
    for (const { link, path, option } of this.#options) {
      const { answers, end } = target(option);
      link.href = formatPlace({
        path: end === undefined ? path : this.#page(end),
        fragment: formatAnswers(answers),
      });
    }
  }

  #page(id: string): string {
    return `${this.#here.folder}${id}/`;
  }

  #list(
    passed: readonly string[],
    answers: ReadonlyMap<string, number>,
    checks: Readonly<Record<string, Check>>,
  ): HTMLElement {
    const items = passed.map((id) => {
      const check = checks[id];
      const label = check?.options[answers.get(id) ?? -1]?.label ?? '';
      const place = { path: this.#page(id), fragment: formatAnswers(answers) };
      return el('li', link(formatPlace(place), check?.title ?? ''), ' ', el('strong', label));
    });
    const nav = el('nav', el('h2', trail.soFar), el('ol', ...items));
    nav.setAttribute('aria-label', trail.soFar);
    return nav;
  }

  #notice(end: string, fragment: string, checks: Readonly<Record<string, Check>>): HTMLElement {
    const check = checks[end];
    const go = check
      ? [' ', link(formatPlace({ path: this.#page(end), fragment }), trail.goTo(check.title))]
      : [];
    const notice = el('p', trail.astray, ...go);
    notice.className = 'notice';
    return notice;
  }
}
