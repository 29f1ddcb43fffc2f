import { readPlace } from './address.ts';

/** Path of the page that says that there is none. */
const MISSING = '/404.html';

/**
 * The pages of the document, of which one is open: the one that the address names. The others are
 * taken out until they are asked for, and stay in from then on, as they were left.
 */
export class PageStack {
  readonly #pages: Map<string, HTMLElement>;
  readonly #place: Element;
  readonly #images: Map<string, string>;
  /** Where each page was scrolled to, in CSS pixels. */
  readonly #scrolled = new Map<HTMLElement, number>();
  #opened: HTMLElement | undefined;
  #isBack = false;

  constructor(root: Document) {
    const pages = [...root.querySelectorAll<HTMLElement>('[data-page]')];
    this.#pages = new Map(pages.map((page) => [page.dataset['page'] ?? '', page]));
    this.#place = pages[0]?.parentElement ?? root.body;
    const pictures = [...root.querySelectorAll<HTMLImageElement>('img[data-is]')];
    this.#images = new Map(pictures.map(({ dataset, src }) => [dataset['is'] ?? '', src]));
    for (const page of pages) page.remove();
    history.scrollRestoration = 'manual';
    globalThis.navigation?.addEventListener('navigate', ({ navigationType }) => {
      if (this.#opened) this.#scrolled.set(this.#opened, scrollY);
      this.#isBack = navigationType === 'traverse';
    });
    addEventListener('hashchange', () => this.open());
  }

  /** Opens the page that the address names. */
  open(): void {
    const { path } = readPlace();
    const page = this.#find(path);
    if (!page) return;
    const before = this.#opened;
    if (page === before) return;
    this.#opened = page;
    page.removeAttribute('data-first');
    page.toggleAttribute('data-open', true);
    before?.toggleAttribute('data-open', false);
    if (!page.isConnected) this.#insert(page);
    this.#describe(page, path);
    this.#lead(page, before !== undefined);
  }

  #find(path: string): HTMLElement | undefined {
    const pages = [path, decode(path)].flatMap((one) => [one, `${one}/`]);
    for (const one of [...pages, MISSING]) {
      const page = this.#pages.get(one);
      if (page) return page;
    }
    return undefined;
  }

  #insert(page: HTMLElement): void {
    for (const image of page.querySelectorAll<HTMLImageElement>('img[data-as]')) {
      image.src = this.#images.get(image.dataset['as'] ?? '') ?? '';
    }
    this.#place.append(page);
  }

  /** What a browser and the frame around say of the page. */
  #describe(page: HTMLElement, path: string): void {
    document.title = page.dataset['title'] ?? '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header nav a')) {
      if (readPlace(link).path === path) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const skip = document.querySelector<HTMLAnchorElement>('a.skip');
    const main = page.querySelector('main');
    if (skip && main) skip.href = `#${encodeURI(main.id)}`;
  }

  /** To the place on the page, as a browser does after loading it: what is read next begins there. */
  #lead(page: HTMLElement, hasMoved: boolean): void {
    // Asked anew: what the page holds may have mended the fragment.
    const { path, fragment } = readPlace();
    const place = path + fragment;
    const target = fragment === '' ? null : document.getElementById(decode(place));
    if (this.#isBack) scrollTo(0, this.#scrolled.get(page) ?? 0);
    else if (target && location.hash === `#${place}`) location.replace(location.hash);
    // With a query between the two, no browser finds the place by itself.
    else if (target) target.scrollIntoView();
    else if (hasMoved) scrollTo(0, 0);
    if (hasMoved && !target) page.querySelector('main')?.focus({ preventScroll: true });
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
