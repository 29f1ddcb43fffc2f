/** The content folder itself can't be built from: the fact, then the remedy. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
