import { expect, it } from 'vitest';
import { formatPlace, readPlace } from '#client/single-file/address.ts';

it('the page of a file stands at the beginning of its fragment', () => {
  for (const [hash, path, query, fragment] of [
    ['', '/', '', ''],
    ['#/issues/x/', '/issues/x/', '', ''],
    ['#/issues/x/#step-1', '/issues/x/', '', '#step-1'],
    ['#/issues/x/?v=1#step-1', '/issues/x/', '?v=1', '#step-1'],
    ['#error=cannot load #1?', '/', '', '#error=cannot load #1?'],
    ['#/#all?', '/', '', '#all?'],
  ] as const) {
    const place = { path, query, fragment };
    expect(readPlace({ hash }), hash).toEqual(place);
    expect(readPlace({ hash: formatPlace(place) })).toEqual(place);
  }
});
