/** Text as bytes that threads share: in a heap, a letter that isn't Latin would double its size. */
export type SharedText = Uint8Array<SharedArrayBuffer>;

export function shareText(text: string): SharedText {
  const shared = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(shared).write(text);
  return new Uint8Array(shared);
}

export function shareBytes(bytes: Uint8Array): SharedText {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

export function readShared({ buffer, byteOffset, byteLength }: SharedText): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}
