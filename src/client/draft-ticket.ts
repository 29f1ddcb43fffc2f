import { redact } from '#core/search/redact.ts';
import { publicAddress, readPlace } from './address.ts';
import { type Check, followAnswers, parseAnswers, tellsAnswers } from './answer-path.ts';
import { formatTicket, type Ticket, type TicketFormat } from './format-ticket.ts';

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
 * @param element with `data-title`, `data-commands`, and on a check `data-checks` and `data-id`
 */
export async function draftTicket(
  element: HTMLElement,
  { notes, redacts, format }: Draft,
): Promise<string> {
  const { title = '', commands = '[]', checks, id } = element.dataset;
  const ticket: Ticket = {
    title,
    answers: await listAnswers(checks, id),
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

async function listAnswers(source?: string, id?: string): Promise<Ticket['answers']> {
  const answers = parseAnswers(readPlace().fragment);
  const [first] = answers.keys();
  if (first === undefined || source === undefined) return [];
  const checks = await (loaded ??= load(source));
  return followAnswers(answers, checks, first, id).passed.map((check) => ({
    question: checks[check]?.title ?? '',
    answer: checks[check]?.options[answers.get(check) ?? -1]?.label ?? '',
    commands: checks[check]?.commands ?? [],
  }));
}

let loaded: Promise<Checks> | undefined;

async function load(source: string): Promise<Checks> {
  try {
    return (await (await fetch(source)).json()) as Checks;
  } catch {
    // Without the data a ticket still says what and where; the address has the answers.
    loaded = undefined;
    return {};
  }
}
