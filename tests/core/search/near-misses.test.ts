import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { loadIssues } from '../../bench/load-issues.ts';
import { askMessages } from './ask-messages.ts';
import { NEIGHBOUR_ERRORS } from './neighbour-errors.ts';

const content = (await loadIssues()).filter(({ id }) => !id.startsWith('corpus-'));
const data = buildSearchData(content);
const { explain } = createSearch(data, { createSuggester });

const TAIL = `
At line:1 char:12
+ $s = New-Thing -Credential $cred
+      ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException
    + FullyQualifiedErrorId : AccessDenied,PSSessionOpenFailed`;
const LEAD =
  'New-PSSession : [admin0b.online.lync.com] Connecting to remote server admin0b.online.lync.com failed with the following error message : ';
const HELP = ' For more information, see the about_Remote_Troubleshooting Help topic.';

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'as PowerShell prints it': (text) => text + TAIL,
  'from a remote server': (text) => LEAD + text + HELP,
  'wrapped by a console': (text) => text.replace(/(.{1,70})(?: |$)/g, '$1\n') + TAIL,
};

describe.each(Object.entries(FORMS))('what the article does not document, %s', (_, form) => {
  it.each(NEIGHBOUR_ERRORS)('%s', (text) => {
    const { verdict, results } = explain(form(text));
    expect([verdict, ...(verdict === 'none' ? [] : [results[0]?.title])]).toEqual(['none']);
  });
});

const { answer } = askMessages({
  winery:
    'The cellar cannot accept the barrel. Oak storage is currently closed in the cellar plan. Change the cellar plan and roll the barrel again.',
  theatre: 'The curtain cannot be raised because the orchestra pit is flooded on this stage.',
  soprano: 'Something squeaked while the soprano was tuning her harpsichord in the foyer.',
  squeak: 'Something squeaked.',
  lamp: 'The stage manager cannot dim the lamp. A fuse of the northern gallery is missing.',
  plugin: 'Can not open stage door plugin. Make sure the caretaker is awake.',
});

describe('a message that differs in a word', () => {
  it.each([
    ['in the middle', 'Oak storage is currently closed in the attic plan.'],
    [
      'though the next sentence has it',
      'The cellar cannot accept the barrel. Oak storage is currently closed in the attic plan. Change the cellar plan and roll the barrel again.',
    ],
    [
      'that falls into short words',
      'The cellar cannot accept the forest. Oak storage is currently closed in the cellar plan.',
    ],
    [
      'after which nothing is left',
      'The curtain cannot be raised. The curtain is being washed in the laundry.',
    ],
    [
      'with which its sentence goes on',
      'The stage manager cannot dim the lamp because somebody juggles.',
    ],
    ['that a longer word begins with', 'Can not open stage door plugin.dll; ordinal 42 not found'],
    [
      'where a shorter message ends',
      'Something squeaked while the tenor was tuning her harpsichord in the foyer.',
    ],
  ])('%s is not documented', (_, paste) => {
    expect(answer(paste)).toBe('none');
  });

  it.each([
    ['winery', 'Oak storage is currently closed in the cellar plan.'],
    ['theatre', 'The curtain cannot be raised because the orchestra pit is flooded.'],
    ['soprano', 'Something squeaked while the soprano was tuning her harpsichord'],
    ['squeak', 'Something squeaked.'],
    ['plugin', 'Can not open stage door plugin.'],
    ['lamp', 'The stage manager cannot dim the lamp.'],
  ])('but is the documented one without: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });
});
