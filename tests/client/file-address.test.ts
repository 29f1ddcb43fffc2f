import { expect, it } from 'vitest';
import { formatPlace, readPlace } from '#client/single-file/address.ts';

it('the page of a file stands at the beginning of its fragment', () => {
  for (const [hash, path, fragment] of [
    ['', '/', ''],
    ['#/issues/x/', '/issues/x/', ''],
    ['#/issues/x/#step-1', '/issues/x/', '#step-1'],
    ['#error=cannot load #1', '/', '#error=cannot load #1'],
    ['#/#all', '/', '#all'],
  ] as const) {
    expect(readPlace({ hash }), hash).toEqual({ path, fragment });
    expect(readPlace({ hash: formatPlace({ path, fragment }) })).toEqual({ path, fragment });
  }
});
