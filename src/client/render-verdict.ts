import type { Segment } from '#core/search/compare-messages.ts';
import type { Result } from '#core/search/verdict.ts';
import { verdict as words } from '#words/chosen.ts';
import { groupAnswers } from './group-answers.ts';
import type { Comparison, Explained } from './search-protocol.ts';
import { el, link } from './make-element.ts';
import { decideByProduct, type Preference } from './prefer-product.ts';
import { type Gap, reportGap } from './report-gap.ts';

/** What to show for a verdict, and what to say of it in the status region. */
export interface VerdictView {
  status: string;
  nodes: HTMLElement[];
}

/**
 * Draws a verdict. Everything pasted or documented goes in as text, never as markup.
 *
 * @param gap where to report what isn't documented; null for nowhere
 * @param preference which of several results is meant, where a link names a product
 */
export function renderVerdict(
  explained: Explained,
  base: string,
  gap: Gap | null = null,
  preference: Preference | null = null,
): VerdictView {
  const { status, nodes } = renderFound(explained, base, gap, preference);
  if (!explained.cut) return { status, nodes };
  return { status: `${status} ${words.cut}`, nodes: [el('p', words.cut), ...nodes] };
}

function renderFound(
  { verdict, comparisons }: Explained,
  base: string,
  gap: Gap | null,
  preference: Preference | null,
): VerdictView {
  const groups = groupAnswers(verdict).map((group) =>
    preference ? decideByProduct(group, preference) : { first: group, others: [] },
  );
  const errors = groups.map(({ first }) => first);
  const [first] = errors;
  const [best] = first ?? [];
  if (!first || !best) return notDocumented(verdict.results, base, gap);
  const draw = (result: Result, among: readonly Result[]): HTMLElement =>
    card(result, comparisons.get(result.id), base, among, preference);
  const cards = groups.map(({ first, others }) => [
    ...first.map((result) => draw(result, first)),
    ...aside(others.map((result) => draw(result, others.length > 1 ? others : [result, best]))),
  ]);
  if (errors.length > 1) {
    return {
      status: words.severalFound(
        errors.length,
        errors
          .flat()
          .map(({ title }) => title)
          .join('; '),
      ),
      nodes: [
        heading(words.several(errors.length), words.inOrder),
        ...cards.flatMap((group, i) =>
          (errors[i]?.length ?? 0) > 1 ? [el('p', words.oneOf), ...group] : group,
        ),
      ],
    };
  }
  if (first.length > 1) {
    return {
      status: words.fit(first.length),
      nodes: [heading(words.couldBe, words.sayMore), ...cards.flat()],
    };
  }
  return {
    status: words.found(best.title),
    nodes: [heading(words.documented, null), ...cards.flat()],
  };
}

/** What fits equally but is documented for another product is a click away, never gone. */
function aside(cards: readonly HTMLElement[]): HTMLElement[] {
  return cards.length === 0 ? [] : [el('details', el('summary', words.elsewhere), ...cards)];
}

function notDocumented(results: readonly Result[], base: string, gap: Gap | null): VerdictView {
  const browse = link(`${base}browse/start/`, words.browse);
  browse.className = 'button quiet';
  const nodes = [heading(words.none, words.noneFound), browse];
  const near = results.slice(0, 3);
  if (near.length > 0) {
    const list = el(
      'ul',
      ...near.map(({ url, title }) => el('li', link(base + url.slice(1), title))),
    );
    const more = el('details', el('summary', words.closest), list);
    nodes.push(more);
  }
  if (gap) nodes.push(reportGap(gap));
  const article = el('article', ...nodes);
  article.className = 'result unknown';
  return { status: `${words.none}.`, nodes: [article] };
}

function heading(text: string, more: string | null): HTMLElement {
  const title = el('h2', text);
  // Focus comes here when the person asks to be taken to the answer.
  title.tabIndex = -1;
  return more === null ? title : el('div', title, el('p', more));
}

function card(
  result: Result,
  compared: Comparison | undefined,
  base: string,
  among: readonly Result[],
  preference: Preference | null,
): HTMLElement {
  const href = base + result.url.slice(1);
  const go = link(href, result.title);
  const parts: HTMLElement[] = [el('h3', go)];
  if (among.length === 1) {
    // Where a title or typed words were found, no message was compared.
    if (result.message !== undefined) parts.push(el('p', inWords(result)));
  } else if (result.missing.length > 0) {
    parts.push(el('p', words.alsoSays(result.missing.slice(0, 8).join(' '))));
  }
  const scope = preference?.scopes.get(result.id);
  if (scope?.strength === 0 && scope.appliesTo.length > 0) {
    parts.push(el('p', words.documentedFor(scope.appliesTo.join(', '))));
  }
  if (among.length === 1) {
    const open = link(href, words.open);
    open.className = 'button';
    parts.push(open);
  }
  if (compared) parts.push(comparison(compared));
  const article = el('article', ...parts);
  article.className = 'result';
  return article;
}

/** Scores are shown in words: a percentage would claim a precision that isn't there. */
export function inWords({ score, slots, missing }: Result): string {
  if (score >= 0.95 && missing.length === 0) {
    const differs = slots.some(({ documented, pasted }) => documented !== pasted);
    return differs ? words.ownValues : words.wordForWord;
  }
  return score >= 0.75 ? words.nearly : words.part;
}

function comparison({ documented, pasted }: Comparison): HTMLElement {
  return el(
    'details',
    el('summary', words.why),
    el(
      'dl',
      el('dt', words.asDocumented),
      el('dd', ...documented.map(segment)),
      el('dt', words.asPasted),
      el('dd', ...pasted.map(segment)),
      el('dt', words.marks),
      el(
        'dd',
        mark('slot', words.slot),
        ' ',
        mark('missing', words.missing),
        ' ',
        mark('extra', words.extra),
      ),
    ),
  );
}

function segment({ text, state }: Segment): HTMLElement | string {
  return state === 'same' ? text : mark(state, text);
}

function mark(state: string, text: string): HTMLElement {
  const element = el('mark', text);
  element.dataset['state'] = state;
  return element;
}
