import { answer, type Files } from './answer-from-file.ts';

// The page sends the files first; whoever listens after this module hears only the rest.
addEventListener('message', (event: MessageEvent<object>) => {
  if (!('files' in event.data)) return;
  const { files } = event.data as Files;
  globalThis.fetch = (address) => Promise.resolve(answer(files, address));
  event.stopImmediatePropagation();
});
