const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits prose into its sentences, trimmed, in order.
 *
 * `"Open the page. If that fails, call."` → `["Open the page.", "If that fails, call."]`
 */
export function splitSentences(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}
