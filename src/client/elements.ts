import { AnswerTrail } from './answer-trail.ts';
import { CopyCode } from './copy-code.ts';
import { CopyLink } from './copy-link.ts';
import { FindAnchor } from './find-anchor.ts';
import { followHistory } from './follow-history.ts';
import { LinkNotice } from './link-notice.ts';
import { TicketCopy } from './ticket-copy.ts';

/** Defines the elements of pages that are read; in one file, since each in its own is one more request. */
export function defineElements(): void {
  followHistory();
  customElements.define('answer-trail', AnswerTrail);
  customElements.define('copy-code', CopyCode);
  customElements.define('copy-link', CopyLink);
  customElements.define('find-anchor', FindAnchor);
  customElements.define('link-notice', LinkNotice);
  customElements.define('ticket-copy', TicketCopy);
}
