import type { Guide } from './guide.ts';
import { listMentions } from './list-mentions.ts';
import { report } from './report.ts';

/**
 * Reports `site-link` for every link to the root of whatever site the document was written for
 * (`/skypeforbusiness/setup`): without knowing that site, only its text can be kept.
 */
export function checkSiteLinks(guides: readonly Guide[]): void {
  for (const { root, file } of guides) {
    for (const { url, position } of listMentions(root).links) {
      if (!/^\/(?!\/)/.test(url)) continue;
      report(
        file,
        `Unexpected site-relative link \`${url}\`, expected a whole address, or LINK_BASE to be set`,
        {
          rule: 'site-link',
          place: position,
        },
      );
    }
  }
}
