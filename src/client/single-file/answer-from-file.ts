/** A message to the worker that is not a question: the files that it may ask for, by address. */
export interface Files {
  files: Record<string, string>;
}

/**
 * Lets what the site fetches be found in the document, where each file stands in a
 * `<script data-file="/address">`, and the worker's code in `<script id="search-worker">`. A page from
 * a disk may fetch nothing; its policy allows no connection at all.
 */
export function answerFromFile(): void {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[data-file]');
  const files = Object.fromEntries(
    Array.from(scripts, ({ dataset, text }) => [dataset['file'] ?? '', text]),
  );
  globalThis.fetch = (address) => Promise.resolve(answer(files, address));
  const code = document.querySelector<HTMLScriptElement>('#search-worker')?.text ?? '';
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  globalThis.Worker = class extends Worker {
    constructor() {
      // Tested in Chromium: from a disk, it loads no module from a blob.
      super(url);
      this.postMessage({ files } satisfies Files);
    }
  };
}

/** What a server would answer. Addresses may be whole: only their path counts. */
export function answer(files: Files['files'], address: RequestInfo | URL): Response {
  const asked = address instanceof Request ? address.url : String(address);
  const text = files[decodeURI(new URL(asked, 'file:///').pathname)];
  return text === undefined
    ? new Response(null, { status: 404, statusText: 'Not in this file' })
    : new Response(text, { headers: { 'content-type': 'application/json' } });
}
