import { redact } from '#core/search/redact.ts';
import { publicAddress, readPlace } from './address.ts';
import { type Check, followAnswers, parseAnswers, tellsAnswers } from './answer-path.ts';
import { formatTicket, type Ticket, type TicketFormat } from './format-ticket.ts';
import { type CheckPlace, checksOf, readCheck } from './read-check.ts';

/** Checks as they are published, with what each has the reader run. */
type Checks = Record<string, Check & { commands: string[] }>;

/** What the writer gives to a ticket. */
export interface Draft {
  notes: string;
  /** Whether e-mail addresses, names, hosts and keys in the notes go. */
  redacts: boolean;
  format: TicketFormat;
}

/**
 * Drafts the ticket of the page that an element stands on: the problem, the answers given, what was
 * run, and the writer's own words.
 *
 * @param element with `data-commands`, and `data-title` where the page's heading isn't the problem's
 */
export async function draftTicket(
  element: HTMLElement,
  { notes, redacts, format }: Draft,
): Promise<string> {
  const article = element.closest('article');
  const { title = article?.querySelector('h1')?.textContent ?? '', commands = '[]' } =
    element.dataset;
  // A problem's own page has no answers that led to it, whatever its address says.
  const isCheck = article?.querySelector('answer-trail') != null;
  const ticket: Ticket = {
    title,
    answers: isCheck ? await listAnswers(readCheck(readPlace().path)) : [],
    commands: JSON.parse(commands) as string[],
    notes: redacts ? redact(notes) : notes,
    url: addressOf(element),
  };
  return formatTicket(ticket, format);
}

/** The page, with the answers that led here; nothing else of the fragment, which may hold a paste. */
function addressOf(element: HTMLElement): string {
  const { path, fragment } = readPlace();
  const query = element.closest<HTMLElement>('[data-query]')?.dataset['query'] ?? '';
  return publicAddress({ path, query, fragment: tellsAnswers(fragment) ? fragment : '' });
}

async function listAnswers(here: CheckPlace): Promise<Ticket['answers']> {
  const answers = parseAnswers(readPlace().fragment);
  const [first] = answers.keys();
  if (first === undefined) return [];
  const source = checksOf(here);
  if (loaded?.source !== source) loaded = { source, checks: load(source) };
  const checks = await loaded.checks;
  return followAnswers(answers, checks, first, here.id).passed.map((check) => ({
    question: checks[check]?.title ?? '',
    answer: checks[check]?.options[answers.get(check) ?? -1]?.label ?? '',
    commands: checks[check]?.commands ?? [],
  }));
}

/** What was fetched last: where all pages are one document, another problem has others. */
let loaded: { source: string; checks: Promise<Checks> } | undefined;

async function load(source: string): Promise<Checks> {
  try {
    return (await (await fetch(source)).json()) as Checks;
  } catch {
    // Without the data a ticket still says what and where; the address has the answers.
    loaded = undefined;
    return {};
  }
}
