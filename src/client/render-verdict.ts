import type { Segment } from '#core/search/compare-messages.ts';
import type { Result } from '#core/search/verdict.ts';
import { groupAnswers } from './group-answers.ts';
import type { Comparison, Explained } from './search-protocol.ts';
import { el, link } from './make-element.ts';
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
 */
export function renderVerdict(
  explained: Explained,
  base: string,
  gap: Gap | null = null,
): VerdictView {
  const { status, nodes } = renderFound(explained, base, gap);
  if (!explained.cut) return { status, nodes };
  return { status: `${status} ${CUT}`, nodes: [el('p', CUT), ...nodes] };
}

const CUT = 'The paste is very long: only its beginning and its end were read.';

function renderFound(
  { verdict, comparisons }: Explained,
  base: string,
  gap: Gap | null,
): VerdictView {
  const errors = groupAnswers(verdict);
  const [first] = errors;
  const [best] = first ?? [];
  if (!first || !best) return notDocumented(verdict.results, base, gap);
  const cards = errors.map((group) =>
    group.map((result) => card(result, comparisons.get(result.id), base, group)),
  );
  if (errors.length > 1) {
    return {
      status: `${errors.length} documented errors were found: ${errors
        .flat()
        .map(({ title }) => title)
        .join('; ')}.`,
      nodes: [
        heading(`${errors.length} documented errors`, 'In the order in which to look at them.'),
        ...cards.flatMap((group) => (group.length > 1 ? [el('p', ONE_OF), ...group] : group)),
      ],
    };
  }
  if (first.length > 1) {
    return {
      status: `${first.length} documented problems fit what you gave.`,
      nodes: [
        heading('It could be one of these', 'More of the message may decide between them.'),
        ...cards.flat(),
      ],
    };
  }
  return {
    status: `Documented: ${best.title}.`,
    nodes: [heading('This is documented', null), ...cards.flat()],
  };
}

const ONE_OF = 'The next one could be any of these; more of its message may decide:';

function notDocumented(results: readonly Result[], base: string, gap: Gap | null): VerdictView {
  const text =
    'None of the documented messages is this one. Check that the whole message was pasted, or look for what goes wrong:';
  const browse = link(`${base}browse/start/`, 'Browse by symptom');
  browse.className = 'button quiet';
  const nodes = [heading('Not documented here', text), browse];
  const near = results.slice(0, 3);
  if (near.length > 0) {
    const list = el(
      'ul',
      ...near.map(({ url, title }) => el('li', link(base + url.slice(1), title))),
    );
    const more = el(
      'details',
      el('summary', 'Closest documented problems – probably not yours'),
      list,
    );
    nodes.push(more);
  }
  if (gap) nodes.push(reportGap(gap));
  return { status: 'Not documented here.', nodes };
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
): HTMLElement {
  const go = link(base + result.url.slice(1), result.title);
  const parts: HTMLElement[] = [el('h3', go)];
  if (among.length === 1) {
    // Where a title or typed words were found, no message was compared.
    if (result.message !== undefined) parts.push(el('p', inWords(result)));
  } else if (result.missing.length > 0) {
    parts.push(el('p', `Its message also says: ${result.missing.slice(0, 8).join(' ')}`));
  }
  if (among.length === 1) {
    const open = link(go.href, 'Open the fix');
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
    return differs ? 'The same message, with your own values.' : 'Word for word.';
  }
  return score >= 0.75 ? 'Nearly the same message.' : 'Part of this message.';
}

function comparison({ documented, pasted }: Comparison): HTMLElement {
  return el(
    'details',
    el('summary', 'Why this answer'),
    el(
      'dl',
      el('dt', 'As documented'),
      el('dd', ...documented.map(segment)),
      el('dt', 'As pasted'),
      el('dd', ...pasted.map(segment)),
      el('dt', 'Marks'),
      el(
        'dd',
        mark('slot', 'your own values'),
        ' ',
        mark('missing', 'not in the paste'),
        ' ',
        mark('extra', 'not in the document'),
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
