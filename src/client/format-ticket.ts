import { ticket as words } from '#words/chosen.ts';

/** What a ticket says of a diagnosis. */
export interface Ticket {
  /** The issue. */
  title: string;
  /** What was asked and answered on the way, in order, with what was run to find out. */
  answers: readonly { question: string; answer: string; commands: readonly string[] }[];
  /** Commands of the fix; empty where the answers tell what was run. */
  commands: readonly string[];
  /** What the writer adds. */
  notes: string;
  /** Address of the page. */
  url: string;
}

export type TicketFormat = 'text' | 'markdown' | 'html';

/** Writes a ticket in the form that its system takes. */
export function formatTicket(ticket: Ticket, format: TicketFormat): string {
  return FORMATS[format](ticket);
}

const FORMATS: Record<TicketFormat, (ticket: Ticket) => string> = {
  text: ({ title, answers, commands, notes, url }) =>
    join([
      title,
      answers
        .flatMap((one) => [`- ${one.question} ${one.answer}`, ...one.commands.map(indent)])
        .join('\n'),
      commands.length > 0 ? `${words.commands}\n${commands.map(indent).join('\n')}` : '',
      notes.trim(),
      url,
    ]),
  markdown: ({ title, answers, commands, notes, url }) =>
    join([
      `**[${title.replace(/[[\]*_]/g, String.raw`\$&`)}](${url})**`,
      answers
        .flatMap((one) => [`- ${one.question} **${one.answer}**`, ...one.commands.map(fence)])
        .join('\n'),
      commands.map(fence).join('\n'),
      notes.trim() && fence(notes.trim()),
    ]),
  html: ({ title, answers, commands, notes, url }) =>
    [
      `<p><a href="${escape(url)}"><strong>${escape(title)}</strong></a></p>`,
      answers.length > 0 ? `<ul>${answers.map(answerAsHtml).join('')}</ul>` : '',
      ...commands.map(pre),
      notes.trim() && pre(notes.trim()),
    ]
      .filter(Boolean)
      .join('\n'),
};

function answerAsHtml(one: Ticket['answers'][number]): string {
  return `<li>${escape(one.question)} <strong>${escape(one.answer)}</strong>${one.commands.map(pre).join('')}</li>`;
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

/** A fence is longer than any run of backticks inside it. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}

function pre(text: string): string {
  return `<pre>${escape(text)}</pre>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
