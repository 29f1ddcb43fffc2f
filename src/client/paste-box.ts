import { paste } from '#words/chosen.ts';
import { formatPlace, onFragment, readPlace } from './address.ts';
import type { SearchClient } from './ask-search.ts';
import type { Answered, openAnswer } from './open-answer.ts';
import type { Preference } from './prefer-product.ts';
import { type ErrorLink, readErrorFragment } from './read-error-fragment.ts';
import type { renderVerdict } from './render-verdict.ts';
import type { Explained } from './search-protocol.ts';

/** Milliseconds of quiet before typing is taken for a question. */
const PAUSE = 120;

/** What the box needs once there is something to answer; a page that is only read never loads it. */
interface Tools {
  client: SearchClient;
  renderVerdict: typeof renderVerdict;
  openAnswer: typeof openAnswer;
}

/** The paste box: asks as the person types or pastes, and shows the verdict below. */
export class PasteBox extends HTMLElement {
  #tools: Promise<Tools> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  /** The product that the link named, until it is taken away. */
  #product: string | null = null;
  /** Settles when what was asked is answered, or overtaken by a newer question. */
  #answered = Promise.resolve();
  /** Whether the text, or a part of it, came with a link, and so may be somebody else's. */
  #isLinked = false;
  /** What was pasted last. */
  #pasted = '';
  /** Opens what is shown as the answer. */
  #open: ((event: MouseEvent) => void) | undefined;

  connectedCallback(): void {
    const box = this.#box;
    // The code and the index are fetched when the person turns to the box, not before.
    box.addEventListener('focus', () => void this.#load());
    box.addEventListener('paste', ({ clipboardData }) => {
      this.#pasted = clipboardData?.getData('text/plain').replaceAll('\r\n', '\n').trim() ?? '';
    });
    box.addEventListener('input', (event) => {
      // Edited it still is the link's; emptied, or pasted over, it is the reader's own.
      if (['', this.#pasted].includes(this.#query)) this.#isLinked = false;
      // What the address carried is no longer what the box holds.
      if (readErrorFragment(readPlace().fragment) !== null) {
        dropFragment();
        this.querySelector('[data-link] .notice')?.remove();
      }
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
      this.#product = null;
      this.#isLinked = false;
      this.querySelector('[data-link]')?.replaceChildren();
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
    this.querySelector<HTMLElement>('[data-answer]')?.addEventListener('click', (event) => {
      this.#open?.(event);
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
    this.#tools ??= Promise.all([
      import('./ask-search.ts'),
      import('./render-verdict.ts'),
      import('./open-answer.ts'),
    ]).then(([{ SearchClient }, { renderVerdict }, { openAnswer }]) => ({
      client: new SearchClient(this.dataset['search'] ?? ''),
      renderVerdict,
      openAnswer,
    }));
    return this.#tools;
  }

  /** `#error=<text>`, as a ticket system or a bookmark gives it. Anything else is left to the browser. */
  #readFragment(): void {
    const link = readErrorFragment(readPlace().fragment);
    if (link === null) return;
    this.#box.value = link.text;
    this.#product = link.product;
    this.#isLinked = true;
    void this.#remark(link);
    if (link.text === '') void this.#ask();
    else void this.#goToAnswer();
  }

  async #remark(link: ErrorLink): Promise<void> {
    const place = this.querySelector('[data-link]');
    place?.replaceChildren();
    if (link.product === null && link.fault === null) return;
    const { productChip, remarkOf } = await import('./link-remarks.ts');
    const notice = remarkOf(link);
    const forget = (): void => {
      this.#product = null;
      const fragment = `#error=${encodeURIComponent(link.text)}`;
      history.replaceState(null, '', formatPlace({ path: readPlace().path, fragment }));
      place?.querySelector('.product')?.remove();
      this.#asked = '';
      void this.#goToAnswer();
    };
    place?.replaceChildren(
      ...(notice ? [notice] : []),
      ...(link.product === null ? [] : [productChip(link.product, forget)]),
    );
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
      const { client, renderVerdict, openAnswer } = await tools;
      const explained = await client.ask(query);
      if (!explained || query !== this.#asked) return;
      const { base = '/', report } = this.dataset;
      const gap = report === undefined ? null : { to: report, pasted: query };
      const preference = await this.#prefer(explained, base);
      if (query !== this.#asked) return;
      const { status, nodes } = renderVerdict(explained, base, gap, preference);
      this.#show(nodes, status);
      this.#open = (event) => {
        const { verdict } = explained;
        const isLinked = this.#isLinked;
        openAnswer(event, { verdict, pasted: query, isLinked, base } satisfies Answered);
      };
    } catch {
      this.#drop(tools);
      if (query !== this.#asked) return;
      this.#asked = '';
      this.#show([problem()], paste.lost);
    }
  }

  /** What a product that the link names decides; null where none is named, or there is nothing to decide. */
  async #prefer({ verdict }: Explained, base: string): Promise<Preference | null> {
    const product = this.#product;
    if (product === null || verdict.verdict === 'none') return null;
    const [{ preferProduct }, { groupAnswers }] = await Promise.all([
      import('./prefer-product.ts'),
      import('./group-answers.ts'),
    ]);
    return preferProduct(product, groupAnswers(verdict).flat(), base);
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
