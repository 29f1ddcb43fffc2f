import { redact } from '#core/search/redact.ts';
import { gap as words } from '#words/chosen.ts';
import { publicAddress, readPlace } from './address.ts';
import { gapUrl } from './gap-url.ts';
import { el, link } from './make-element.ts';

/** Where gaps are reported, and what was pasted. */
export interface Gap {
  to: string;
  pasted: string;
}

/** Offers to report an error as not documented; its message goes along only where that is ticked. */
export function reportGap({ to, pasted }: Gap): HTMLElement {
  const page = publicAddress({ path: readPlace().path, fragment: '' });
  const report = link(gapUrl(to, null, page), words.report);
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.addEventListener('change', () => {
    report.href = gapUrl(to, tick.checked ? redact(pasted) : null, page);
  });
  const label = el('label', tick, words.withMessage);
  const part = el('p', report, ' ', label);
  part.className = 'report';
  return part;
}
