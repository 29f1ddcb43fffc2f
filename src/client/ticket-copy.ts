import { redact } from '#core/search/redact.ts';
import { copying } from '#words/chosen.ts';
import { onFragment, publicAddress, readPlace } from './address.ts';
import { type Check, followAnswers, parseAnswers, tellsAnswers } from './answer-path.ts';
import { formatTicket, type Ticket, type TicketFormat } from './format-ticket.ts';

/** Checks as they are published, with what each has the reader run. */
type Checks = Record<string, Check & { commands: string[] }>;

/**
 * Drafts a ticket from the page: the problem, the answers given, what was run, and the writer's own
 * words without what tells who and where. The draft can be edited; it is sent nowhere.
 */
export class TicketCopy extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => {
      if (details.open) void this.#draft();
    });
    this.addEventListener('input', ({ target }) => {
      if (target !== this.#preview) void this.#draft();
    });
    onFragment(this, () => {
      if (details?.open) void this.#draft();
    });
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  get #preview(): HTMLTextAreaElement | null {
    return this.querySelector('textarea[name=preview]');
  }

  get #format(): TicketFormat {
    const value = this.querySelector<HTMLInputElement>('input[name=format]:checked')?.value;
    return value === 'markdown' || value === 'html' ? value : 'text';
  }

  async #draft(): Promise<void> {
    const notes = this.querySelector<HTMLTextAreaElement>('textarea[name=notes]')?.value ?? '';
    const redacts = this.querySelector<HTMLInputElement>('input[name=redact]')?.checked ?? true;
    const ticket: Ticket = {
      title: this.dataset['title'] ?? '',
      answers: await this.#answers(),
      commands: JSON.parse(this.dataset['commands'] ?? '[]') as string[],
      notes: redacts ? redact(notes) : notes,
      url: this.#address(),
    };
    if (this.#preview) this.#preview.value = formatTicket(ticket, this.#format);
  }

  /** The page, with the answers that led here; nothing else of the fragment, which may hold a paste. */
  #address(): string {
    const { path, fragment } = readPlace();
    return publicAddress({ path, fragment: tellsAnswers(fragment) ? fragment : '' });
  }

  async #answers(): Promise<Ticket['answers']> {
    const answers = parseAnswers(readPlace().fragment);
    const [first] = answers.keys();
    const { checks: source, id } = this.dataset;
    if (first === undefined || source === undefined) return [];
    try {
      const checks = (await (await fetch(source)).json()) as Checks;
      return followAnswers(answers, checks, first, id).passed.map((check) => ({
        question: checks[check]?.title ?? '',
        answer: checks[check]?.options[answers.get(check) ?? -1]?.label ?? '',
        commands: checks[check]?.commands ?? [],
      }));
    } catch {
      // Without the data a ticket still says what and where; the address has the answers.
      return [];
    }
  }

  async #copy(): Promise<void> {
    const preview = this.#preview;
    const say = this.querySelector('[role=status]');
    if (!preview || !say) return;
    try {
      const text = new Blob([preview.value], { type: 'text/plain' });
      const rich = new Blob([preview.value], { type: 'text/html' });
      const isRich = this.#format === 'html';
      const item = { 'text/plain': text, ...(isRich ? { 'text/html': rich } : {}) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
      say.textContent = copying.copied;
    } catch {
      // Clipboard access is refused outside https and localhost.
      preview.select();
      say.textContent = copying.pressKeys;
    }
  }
}
