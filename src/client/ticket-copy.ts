import { copying } from '#words/chosen.ts';
import { onFragment } from './address.ts';
import type { TicketFormat } from './format-ticket.ts';
import { makeTicketForm } from './make-ticket-form.ts';

/**
 * Drafts a ticket from the page: the problem, the answers given, what was run, and the writer's own
 * words without what tells who and where. The draft can be edited; it is sent nowhere.
 */
export class TicketCopy extends HTMLElement {
  #drafts = 0;

  connectedCallback(): void {
    const details = makeTicketForm();
    this.replaceChildren(details);
    details.addEventListener('toggle', () => {
      if (details.open) void this.#draft();
    });
    this.addEventListener('input', ({ target }) => {
      if (target !== this.#preview) void this.#draft();
    });
    onFragment(this, () => {
      if (details.open) void this.#draft();
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
    const draft = ++this.#drafts;
    // Fetched when somebody writes a ticket: most readers don't.
    const { draftTicket } = await import('./draft-ticket.ts');
    const text = await draftTicket(this, {
      notes: this.querySelector<HTMLTextAreaElement>('textarea[name=notes]')?.value ?? '',
      redacts: this.querySelector<HTMLInputElement>('input[name=redact]')?.checked ?? true,
      format: this.#format,
    });
    if (this.#preview && draft === this.#drafts) this.#preview.value = text;
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
