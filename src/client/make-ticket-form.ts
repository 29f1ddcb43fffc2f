import { ticketForm } from '#words/chosen.ts';
import { el } from './make-element.ts';

/** The form that drafts a ticket, folded. Made here, since it is the same in every page. */
export function makeTicketForm(): HTMLDetailsElement {
  const details = document.createElement('details');
  details.append(
    el('summary', ticketForm.open),
    el('label', ticketForm.notes, area('notes', 3)),
    choice('checkbox', 'redact', '', ticketForm.redact, true),
    el(
      'fieldset',
      el('legend', ticketForm.as),
      choice('radio', 'format', 'text', ticketForm.text, true),
      choice('radio', 'format', 'markdown', 'Markdown'),
      choice('radio', 'format', 'html', 'HTML'),
    ),
    el('label', ticketForm.preview, area('preview', 10)),
    el('p', copyButton(), says()),
  );
  return details;
}

function area(name: string, rows: number): HTMLTextAreaElement {
  const textarea = document.createElement('textarea');
  return Object.assign(textarea, { name, rows, spellcheck: false });
}

function choice(
  type: string,
  name: string,
  value: string,
  text: string,
  checked = false,
): HTMLElement {
  const input = document.createElement('input');
  Object.assign(input, { type, name, value, checked, autocomplete: 'off' });
  const label = el('label', input, text);
  label.className = 'choice';
  return label;
}

function copyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  return Object.assign(button, { type: 'button', textContent: ticketForm.copy });
}

function says(): HTMLElement {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  return status;
}
