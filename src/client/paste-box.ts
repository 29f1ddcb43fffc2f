import { paste } from '#words/chosen.ts';
import { formatPlace, onFragment, readPlace } from './address.ts';
import type { SearchClient } from './ask-search.ts';
import { readErrorFragment } from './read-error-fragment.ts';
import type { renderVerdict } from './render-verdict.ts';

/** Milliseconds of quiet before typing is taken for a question. */
const PAUSE = 120;

/** What the box needs once there is something to answer; a page that is only read never loads it. */
interface Tools {
  client: SearchClient;
  renderVerdict: typeof renderVerdict;
}

/** The paste box: asks as the person types or pastes, and shows the verdict below. */
export class PasteBox extends HTMLElement {
  #tools: Promise<Tools> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  /** Settles when what was asked is answered, or overtaken by a newer question. */
  #answered = Promise.resolve();

  connectedCallback(): void {
    const box = this.#box;
    // The code and the index are fetched when the person turns to the box, not before.
    box.addEventListener('focus', () => void this.#load());
    box.addEventListener('input', (event) => {
      // What the address carried is no longer what the box holds.
      if (readErrorFragment(readPlace().fragment) !== null) dropFragment();
      clearTimeout(this.#timer);
      const pasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
      if (pasted) void this.#ask();
      else this.#timer = setTimeout(() => void this.#ask(), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goToAnswer();
    });
    this.querySelector('form')?.addEventListener('reset', () => {
      // The fields are emptied after this event; the fragment would fill them again on reload.
      if (readPlace().fragment) dropFragment();
      queueMicrotask(() => {
        box.value = '';
        void this.#ask();
        box.focus();
      });
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        this.querySelector('form')?.requestSubmit();
      }
    });
    onFragment(this, () => this.#readFragment());
    this.#readFragment();
    // A browser that restores the page restores the text too: answer it again.
    if (box.value !== '') void this.#ask();
  }

  get #box(): HTMLTextAreaElement {
    const box = this.querySelector('textarea');
    if (!box) throw new Error('<paste-box> needs a <textarea> inside it.');
    return box;
  }

  #load(): Promise<Tools> {
    this.#tools ??= Promise.all([import('./ask-search.ts'), import('./render-verdict.ts')]).then(
      ([{ SearchClient }, { renderVerdict }]) => ({
        client: new SearchClient(this.dataset['search'] ?? ''),
        renderVerdict,
      }),
    );
    return this.#tools;
  }

  /** `#error=<text>`, as a ticket system or a bookmark gives it. Anything else is left to the browser. */
  #readFragment(): void {
    const text = readErrorFragment(readPlace().fragment);
    if (text === null) return;
    this.#box.value = text;
    void this.#goToAnswer();
  }

  get #query(): string {
    return this.#box.value.trim();
  }

  async #goToAnswer(): Promise<void> {
    const query = this.#query;
    await this.#ask();
    // Who has typed on meanwhile stays in the box.
    if (query === this.#query) this.querySelector<HTMLElement>('[data-answer] h2')?.focus();
  }

  /** Asks what the box holds; while that is being asked already, it is the same question. */
  #ask(): Promise<void> {
    const query = this.#query;
    this.toggleAttribute('data-filled', query !== '');
    if (query !== this.#asked) {
      this.#asked = query;
      this.#answered = this.#answer(query);
    }
    return this.#answered;
  }

  async #answer(query: string): Promise<void> {
    if (query === '') return this.#show([], '');
    const tools = this.#load();
    try {
      const { client, renderVerdict } = await tools;
      const explained = await client.ask(query);
      if (!explained || query !== this.#asked) return;
      const { base = '/', report } = this.dataset;
      const gap = report === undefined ? null : { to: report, pasted: query };
      const { status, nodes } = renderVerdict(explained, base, gap);
      this.#show(nodes, status);
    } catch {
      this.#drop(tools);
      if (query !== this.#asked) return;
      this.#asked = '';
      this.#show([problem()], paste.lost);
    }
  }

  /** Gives up tools that failed; the next question starts with new ones. */
  #drop(tools: Promise<Tools>): void {
    if (this.#tools === tools) this.#tools = undefined;
    tools.then(
      ({ client }) => client.stop(),
      () => undefined,
    );
  }

  #show(nodes: readonly HTMLElement[], status: string): void {
    this.querySelector('[data-answer]')?.replaceChildren(...nodes);
    this.#say(status);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

function dropFragment(): void {
  history.replaceState(null, '', formatPlace({ path: readPlace().path, fragment: '' }));
}

function problem(): HTMLElement {
  const text = document.createElement('p');
  text.textContent = paste.lost;
  return text;
}
