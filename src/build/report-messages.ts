import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** What was said of some documents: the text to print (empty where there is nothing), and how much of it. */
export interface Report {
  text: string;
  errors: number;
  warnings: number;
}

/** Formats every message of the files, as remark's own tools print them. */
export function reportMessages(files: readonly VFile[], color = false): Report {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal === true).length;
  const text = messages.length === 0 ? '' : reporter([...files], { quiet: true, color });
  return { text, errors, warnings: messages.length - errors };
}
