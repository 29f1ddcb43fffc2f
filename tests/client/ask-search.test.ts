import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchClient } from '#client/ask-search.ts';
import type { Answer, Explained } from '#client/search-protocol.ts';

class FakeWorker extends EventTarget {
  static last: FakeWorker;
  postMessage = vi.fn();
  terminate = vi.fn();

  constructor() {
    super();
    FakeWorker.last = this;
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const explained: Explained = {
  verdict: { verdict: 'none', results: [], ms: 0 },
  comparisons: new Map(),
  cut: false,
};

describe('a search in a worker', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', FakeWorker);
    return () => vi.unstubAllGlobals();
  });

  it('rejects no question for the failure of an older one', async () => {
    const client = new SearchClient('/search.json');
    const older = client.ask('a');
    const newer = client.ask('b');
    FakeWorker.last.answer({ id: 1, error: 'lost' });
    FakeWorker.last.answer({ id: 2, explained });
    expect(await older).toBeNull();
    expect(await newer).toBe(explained);
  });

  it('rejects a question that fails', async () => {
    const asked = new SearchClient('/search.json').ask('a');
    FakeWorker.last.answer({ id: 1, error: '404' });
    await expect(asked).rejects.toThrow('404');
  });

  it('rejects a question asked after the worker broke', async () => {
    const client = new SearchClient('/search.json');
    FakeWorker.last.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
    await expect(client.ask('a')).rejects.toThrow('no script');
  });

  it('ends its worker and the waiting question when stopped', async () => {
    const client = new SearchClient('/search.json');
    const asked = client.ask('a');
    client.stop();
    expect(await asked).toBeNull();
    expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
  });
});
