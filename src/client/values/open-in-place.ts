import { fillPage, type Filling } from './fill-page.ts';

/** Set on the document once it shows pages of other addresses; see `follow-history.ts`. */
const MARK = 'data-in-place';

/** What of a page is its own, not the frame's. */
const OWN = 'main > *, body > .banner';

/**
 * Shows the pages of one problem inside the document that has the paste, so that its values need to
 * be nowhere else: no storage, no address, no history. Reload and other pages are without them.
 */
export class InPlace {
  readonly #filling: Filling;
  /** `/issues/x/`: the problem and its checks. */
  readonly #folder: string;
  readonly #home = { path: location.pathname, title: document.title, scroll: 0 };
  #shown: string;
  #kept: HTMLElement[] = [];
  #own: Element[] = [];
  readonly #end = new AbortController();

  constructor(folder: string, filling: Filling) {
    this.#folder = folder;
    this.#filling = filling;
    this.#shown = this.#home.path;
    const { signal } = this.#end;
    addEventListener('popstate', () => void this.#travel(), { signal });
    document.addEventListener('click', (event) => this.#follow(event), { signal });
  }

  /** Opens a page; where nothing in it can be filled in, the browser does, as for any link. */
  async open(href: string): Promise<void> {
    const page = await load(href);
    const article = page?.querySelector<HTMLElement>('main article');
    const count = article ? fillPage(article, this.#filling) : 0;
    const isFirst = this.#shown === this.#home.path;
    if (!page || (isFirst && count === 0)) {
      this.#end.abort();
      location.assign(href);
      return;
    }
    if (isFirst) this.#home.scroll = scrollY;
    document.documentElement.setAttribute(MARK, '');
    // Before the page is there: its elements ask where they are.
    history.pushState(null, '', href);
    this.#show(page);
  }

  #show(page: Document): void {
    this.#hideHome();
    this.#shown = location.pathname;
    document.title = page.title;
    const main = document.querySelector('main');
    for (const node of page.querySelectorAll(OWN)) {
      const own = document.adoptNode(node);
      this.#own.push(own);
      if (own.matches('.banner')) main?.before(own);
      else main?.append(own);
    }
    scrollTo(0, 0);
    // What is read next begins there, as on a page that was loaded.
    main?.focus({ preventScroll: true });
  }

  #hideHome(): void {
    for (const node of this.#own) node.remove();
    this.#own = [];
    if (this.#kept.length > 0) return;
    this.#kept = [...document.querySelectorAll<HTMLElement>(OWN)];
    for (const node of this.#kept) node.hidden = true;
    document.querySelector('header nav [aria-current]')?.removeAttribute('aria-current');
  }

  #restoreHome(): void {
    for (const node of this.#own) node.remove();
    this.#own = [];
    for (const node of this.#kept) node.hidden = false;
    this.#kept = [];
    this.#shown = this.#home.path;
    document.title = this.#home.title;
    document.querySelector('header nav a')?.setAttribute('aria-current', 'page');
    scrollTo(0, this.#home.scroll);
  }

  /** Back and Forward, between what this document can show; anything else is loaded. */
  async #travel(): Promise<void> {
    const { pathname, href } = location;
    if (pathname === this.#shown) return;
    if (pathname === this.#home.path) {
      this.#restoreHome();
      return;
    }
    const page = pathname.startsWith(this.#folder) ? await load(href) : null;
    if (location.pathname !== pathname) return;
    const article = page?.querySelector<HTMLElement>('main article');
    if (!page || !article) {
      location.reload();
      return;
    }
    fillPage(article, this.#filling);
    this.#show(page);
  }

  /** Links to other pages of the problem are opened here, too, so that a guided run keeps the values. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlain(event) || !this.#own.some((own) => own.contains(link))) return;
    if (link.origin !== location.origin || !link.pathname.startsWith(this.#folder)) return;
    if (link.pathname === location.pathname) return;
    event.preventDefault();
    void this.open(link.href);
  }

  /** Lets go: another paste has other values. */
  close(): void {
    this.#end.abort();
  }
}

/** A click that opens a link here, not in another tab. */
export function isPlain(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}

async function load(href: string): Promise<Document | null> {
  try {
    const response = await fetch(href.replace(/#.*$/s, ''));
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}
