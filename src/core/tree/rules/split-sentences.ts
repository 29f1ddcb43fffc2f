const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits prose into its sentences, trimmed, in order. An author's line breaks are blanks, so that a
 * sentence is found in the text at the same offset once they are.
 *
 * `"Open the page. If that fails, call."` → `["Open the page.", "If that fails, call."]`
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text.replaceAll('\n', ' '))) {
    const last = sentences.at(-1);
    // A question mark inside an address ends no sentence: no blank follows it.
    if (last !== undefined && !/\s$/.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}
