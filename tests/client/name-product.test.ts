import { describe, expect, it } from 'vitest';
import { nameProduct } from '#client/name-product.ts';
import { decideByProduct } from '#client/prefer-product.ts';

const scope = {
  title: 'Sign-in fails',
  path: 'teams/rooms/sign-in.md',
  guideTitle: 'Problems with devices',
  appliesTo: ['Skype for Business Online', 'PowerShell 7'],
};

describe('a document', () => {
  it.each([
    ['Skype for Business Online', 3],
    ['skype-for-business-online', 3],
    ['SkypeForBusinessOnline', 3],
    ['powershell 7', 2],
    ['Skype for Business', 2],
    ['Microsoft Skype for Business Online, on premises', 2],
    ['Teams Rooms', 1],
    ['devices', 1],
    ['Teams Phones', 0],
    ['team', 0],
    ['Skype', 2],
    ['on', 0],
    ['…', 0],
    ['', 0],
  ])('names %s as plainly as %d', (product, strength) => {
    const own =
      product === 'powershell 7' ? { ...scope, appliesTo: ['Windows powershell 7'] } : scope;
    expect(nameProduct(product, own)).toBe(strength);
  });
});

describe('of results that fit equally', () => {
  const result = (id: string) => ({
    id,
    title: id,
    url: `/issues/${id}/`,
    score: 1,
    matched: [],
    missing: [],
    slots: [],
  });
  const decide = (strengths: Record<string, number>) => {
    const scopes = new Map(
      Object.entries(strengths).map(([id, strength]) => [id, { strength, appliesTo: [] }]),
    );
    const { first, others } = decideByProduct(Object.keys(strengths).map(result), {
      product: 'x',
      scopes,
    });
    return [first.map(({ id }) => id), others.map(({ id }) => id)];
  };

  it('those come first that name the product most plainly, and none is lost', () => {
    expect(decide({ a: 0, b: 2, c: 1, d: 2 })).toEqual([
      ['b', 'd'],
      ['a', 'c'],
    ]);
  });

  it('none is preferred where none names it', () => {
    expect(decide({ a: 0, b: 0 })).toEqual([['a', 'b'], []]);
  });
});
