import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { answer, explain } from './ask-connector.ts';

describe('typed words', () => {
  it.each([
    ['wrong password', 'match logon-failed'],
    ['digest authentication', 'none'],
    ['execution policies', 'match execution-policy'],
    ['sign-in assistent', 'match load-live-id'],
  ])('%s → %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  it('offers every issue they may mean', () => {
    const { verdict, results } = explain('too many shells');
    expect(verdict).toBe('ambiguous');
    expect(results.map(({ id }) => id).sort()).toEqual(['shells-tenant', 'shells-user']);
  });
});

describe('typed words that stand in a title or a message', () => {
  it.each([
    ['permission', 'match permission'],
    ['permissions', 'match permission'],
    ['no permission', 'match permission'],
    ['version', 'ambiguous load-live-id'],
    ['minimum version', 'match powershell-version'],
    ['incorrect password', 'match logon-failed'],
  ])('%s → %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  it.each([
    'Access is denied.',
    'segmentation fault (core dumped)',
    'permission zebra',
    'error message',
    'hello',
  ])('not: %s', (query) => {
    expect(answer(query)).toBe('none');
  });

  it.each([
    ['ambiguous slots', 'grapedb connection slots reserved superuser'],
    ['match slots', 'connection slots reserved superuser'],
    ['none', 'grapedb slots reserved'],
    ['none', 'GrapeDB: superuser, reserved, slots connection'],
  ])('offers %s where all words but one are there: %s', (expected, query) => {
    const search = createSearch(
      buildSearchData([
        {
          id: 'slots',
          title: 'The cellar is full',
          aliases: [],
          kind: 'error',
          summary: '',
          errors: [
            {
              text: 'remaining connection slots are reserved for superuser connections',
              reporter: null,
              codes: [],
              line: 1,
            },
          ],
        },
      ]),
      { createSuggester },
    );
    const { verdict, results } = search.explain(query);
    expect(verdict === 'none' ? 'none' : `${verdict} ${results[0]?.id ?? ''}`).toBe(expected);
  });

  it('claims no sentence by its words alone', () => {
    expect(explain('The maximum number of users has been exceeded').verdict).not.toBe('match');
  });
});

describe('advice', () => {
  it.each([
    [
      'connect-live-id',
      'Make sure proxy is enabled or machine has network connection to live id servers.',
    ],
    ['load-live-id', 'Make sure correct version of Live Id Sign-in assistant is installed.'],
    [
      'logon-failed',
      'Please create a new PSCredential object, making sure that you have used the correct user name and password.',
    ],
    [
      'access-disabled',
      'Please contact Lync Help to check Tenant Powershell Policy of this tenant.',
    ],
    ['shells-user', 'Close existing shells or raise the quota for this user.'],
    ['shells-tenant', 'Close existing shells or raise the quota for this tenant.'],
    ['powershell-version', 'Please verify the installation of the PowerShell and try\nagain.'],
  ])('whole and alone finds %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });

  it('claims nothing in a paste of something else', () => {
    const advice = 'Make sure correct version of Live Id Sign-in assistant is installed.';
    expect(answer(`The gate of the mailbox is shut. ${advice}`)).toBe('none');
    expect(answer('Make sure the printer is installed.')).toBe('none');
  });

  it('claims nothing where many issues give it, and cannot tell two that do', () => {
    const advice = 'Please restart the gateway and connect once more.';
    const make = (count: number) =>
      createSearch(
        buildSearchData(
          ['Certificate', 'Mailbox', 'Printer'].slice(0, count).map((thing) => ({
            id: thing,
            title: thing,
            aliases: [],
            kind: 'error' as const,
            summary: '',
            errors: [
              {
                text: `${thing} expired unexpectedly yesterday. ${advice}`,
                reporter: null,
                codes: [],
                line: 1,
              },
            ],
          })),
        ),
      ).explain(advice).verdict;
    expect([make(1), make(2), make(3)]).toEqual(['match', 'ambiguous', 'none']);
  });
});
