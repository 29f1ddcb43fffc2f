import { el } from '#client/make-element.ts';
import { values as words } from '#words/chosen.ts';
import type { Value } from './choose-values.ts';
import { fillCode, fillText, type Piece } from './fill-code.ts';
import { shellOf } from './shell-of.ts';

/** Where nothing is filled in: what the reader writes, what leads elsewhere, and what is about the page. */
const LEFT =
  'a, button, textarea, nav, footer, link-notice, answer-trail, ticket-copy, [data-values]';

/** What to fill in, and whether to do so before the reader asks for it. */
export interface Filling {
  values: readonly Value[];
  /** False for a message from a link, which somebody else may have made. */
  atOnce: boolean;
}

/**
 * Fills the reader's values into an article: into what is said, what is shown and what is to be run,
 * each marked, with one button to have it as documented. Gives the number of places filled in; where
 * that is 0, the article is as it was.
 */
export function fillPage(article: HTMLElement, { values, atOnce }: Filling): number {
  clearPage(article);
  // An address that the document made a link of would lead to the documented person still.
  for (const link of article.querySelectorAll('a[href^="mailto:"]')) {
    if (values.some((value) => isSame(link.textContent, value))) link.replaceWith(link.textContent);
  }
  article.normalize();
  const marks: HTMLElement[] = [];
  let left = 0;
  for (const text of listTexts(article)) {
    const pieces = fillNode(text, values);
    left += pieces.filter(({ own }) => own === null).length;
    if (!pieces.some(({ own }) => typeof own === 'string')) continue;
    text.replaceWith(
      ...pieces.map((piece) => {
        if (typeof piece.own !== 'string') return piece.text;
        const mark = makeMark(piece.text, piece.own);
        marks.push(mark);
        return mark;
      }),
    );
  }
  if (marks.length > 0) {
    const bar = el('div', ...makeBar(marks, values, left, atOnce));
    bar.toggleAttribute('data-values', true);
    article.querySelector(':scope > :is(header, h1)')?.after(bar);
  }
  return marks.length;
}

/** Takes out what was filled in before. */
function clearPage(article: HTMLElement): void {
  for (const mark of article.querySelectorAll<HTMLElement>('mark[data-documented]')) {
    mark.replaceWith(mark.dataset['documented'] ?? '');
  }
  article.normalize();
  article.querySelector('[data-values]')?.remove();
}

function listTexts(article: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement?.closest(LEFT)) texts.push(node as Text);
    }
  }
  return texts;
}

function fillNode(text: Text, values: readonly Value[]): Piece[] {
  const { data } = text;
  const code = text.parentElement?.closest('code') ?? null;
  // A message is read, not run, and code that is a value alone is a mention of it.
  const isMention = code !== null && values.some((value) => isSame(code.textContent, value));
  if (code === null || code.closest('figure') || (isMention && !code.closest('pre'))) {
    return fillText(data, values);
  }
  // Code in several nodes can't be read as a whole.
  if (code.childNodes.length > 1) return fillCode(data, null, values);
  const language = /\blanguage-(\S+)/.exec(code.className)?.[1] ?? '';
  return fillCode(data, code.closest('pre') ? shellOf(language) : null, values);
}

function isSame(text: string, { documented }: Value): boolean {
  return text.trim().toLowerCase() === documented.toLowerCase();
}

function makeMark(documented: string, own: string): HTMLElement {
  const mark = el('mark', own);
  mark.dataset['documented'] = documented;
  mark.dataset['own'] = own;
  mark.title = words.documented(documented);
  return mark;
}

function makeBar(
  marks: readonly HTMLElement[],
  values: readonly Value[],
  left: number,
  atOnce: boolean,
): HTMLElement[] {
  const used = values.filter(({ documented }) =>
    marks.some(({ dataset }) => dataset['documented']?.toLowerCase() === documented.toLowerCase()),
  );
  const list = el(
    'ul',
    ...used.map(({ documented, own }) =>
      el('li', el('code', own), words.instead, el('code', documented)),
    ),
  );
  const button = document.createElement('button');
  button.type = 'button';
  const what = el('p');
  let isFilled = atOnce;
  const show = (): void => {
    for (const mark of marks) {
      mark.textContent = mark.dataset[isFilled ? 'own' : 'documented'] ?? '';
      mark.toggleAttribute('data-filled', isFilled);
    }
    what.textContent = isFilled ? words.filled : words.fillable;
    button.textContent = isFilled ? words.undo : words.fill;
  };
  button.addEventListener('click', () => {
    isFilled = !isFilled;
    show();
  });
  show();
  const rest = left === 0 ? [] : [el('p', words.left(left))];
  return [what, list, ...rest, button];
}
