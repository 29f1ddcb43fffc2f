import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';

/** Where and how a message is reported. */
export interface ReportOptions {
  rule: string;
  place: Point | Position | undefined;
  /** True only where a page would be wrong; the build then fails. */
  fatal?: boolean;
  /** The other place that the message is about, such as the first of two equal anchors. */
  cause?: VFileMessage;
}

/**
 * Adds a message about an author's document to its file.
 *
 * Wording follows remark-lint (*Unexpected X, expected Y*); the address points at the rule in
 * AUTHORING.md, which shows a wrong and a right example.
 */
export function report(file: VFile, reason: string, options: ReportOptions): void {
  const message = file.message(reason, {
    source: 'diagnostree',
    ruleId: options.rule,
    place: options.place ?? null,
    cause: options.cause ?? null,
  });
  message.url = `AUTHORING.md#${options.rule}`;
  if (options.fatal === true) message.fatal = true;
}

/** Makes the other place of a message, for `ReportOptions.cause`. */
export function otherPlace(reason: string, path: string, line: number): VFileMessage {
  const message = new VFileMessage(reason, {
    source: 'diagnostree',
    ruleId: 'other-place',
    place: { line, column: 1 },
  });
  message.file = path;
  return message;
}
