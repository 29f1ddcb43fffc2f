import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { loadIssues } from '../../bench/load-issues.ts';
import { askMessages } from './ask-messages.ts';
import { NEIGHBOUR_ERRORS } from './neighbour-errors.ts';

const content = loadIssues().filter(({ id }) => !id.startsWith('corpus-'));
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

describe('a code beside a sentence', () => {
  const { answer } = askMessages({
    tuner: 'Error 417: The harpsichord between the two doors could not be tuned by its owner.',
    usher: 'USHER60021: Due to a change of the seating plan the balcony must be counted again.',
    gate: 'The gate of the northern foyer refuses its key, error code: 3308',
  });

  it.each([
    [
      'before it',
      'Error 418: The harpsichord between the two doors could not be tuned by its owner.',
    ],
    [
      'that says whose it is',
      'USHER60022: Due to a change of the seating plan the balcony must be counted again.',
    ],
    [
      'before it, named in another way,',
      'Error code 418: The harpsichord between the two doors could not be tuned by its owner.',
    ],
    ['after it', 'The gate of the northern foyer refuses its key, error code: 3309'],
  ])('%s that differs is another error', (_, paste) => {
    expect(answer(paste)).toBe('none');
  });

  it.each([
    ['tuner', 'Error 417: The harpsichord between the two doors could not be tuned by its owner.'],
    ['tuner', 'The harpsichord between the two doors could not be tuned by its owner.'],
    ['tuner', 'Status 500\nThe harpsichord between the two doors could not be tuned by its owner.'],
    [
      'tuner',
      'Error 22: The harpsichord between the two doors could not be tuned by its owner. (Error 417)',
    ],
    ['tuner', 'Event 2041: The harpsichord between the two doors could not be tuned by its owner.'],
    ['usher', 'Due to a change of the seating plan the balcony must be counted again.'],
    ['gate', 'The gate of the northern foyer refuses its key'],
  ])(
    'is the documented one where it is the same, lost, on another line, or of another kind: %s',
    (id, paste) => {
      expect(answer(paste)).toBe(`match ${id}`);
    },
  );
});

describe('the reason that the system gives', () => {
  const { answer } = askMessages({
    vault: 'Permission denied',
    barn: 'connect: connection refused',
    disk: 'No space left on device',
  });

  it.each([
    ['Failed to load the seating plan "plan.conf": permission denied'],
    [
      'harvest error: the tractor is gone, weather desk: dial tcp 10.1.1.1:80: connect: connection refused',
    ],
  ])('is anybody’s where its line says what failed: %s', (paste) => {
    expect(answer(paste)).toBe('none');
  });

  it.each([
    ['vault', 'cellarctl: Permission denied'],
    ['vault', 'bash: ./roll.sh: Permission denied'],
    ['vault', 'ERROR: Permission denied, please try again'],
    ['disk', "CellarError: [Errno 28] No space left on device: '/srv/cellar'"],
    ['vault', "cp: error writing '/mnt/a': Permission denied"],
    ['vault', 'open /srv/cellar/key.pem: permission denied'],
    ['barn', 'dial tcp 10.1.1.1:80: connect: connection refused'],
  ])('is all there is to know of %s: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });
});

describe('a code that one program alone has', () => {
  const { answer } = askMessages({
    seal: 'CASK0018 - SEAL_MISMATCH',
    frame: 'CASK0000 - UNNAMED',
    pump: 'Error: 0x80370102 The cellar pump could not be started because a valve is not mounted.',
    access: 'Error: 0x80070005 The cellar pump may not be opened by apprentices.',
  });

  it.each([
    ['seal', 'CASK0018: barrel@oak:4.17: The northern cork is not as round as expected'],
    ['seal', 'CASK0000: begin\nCASK0018: barrel@oak: not as round as expected\nCASK0000: end'],
    [
      'pump',
      'RollBarrel failed with error: 0x80370102\nPlease mount the valve of the cellar first.',
    ],
    [
      'seal',
      '{"error":"cask","error_description":"CASK0018: The cork is not round.","codes":[18]}',
    ],
  ])('tells %s, whatever words follow it: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });

  it.each([
    ['of a sibling that no document has', 'CASK0000: begin\nCASK0035: no tap\nCASK0000: end'],
    ['that any program may print', 'OpenGate failed with error: 0x80070005. The gate is locked.'],
    [
      'that is only spoken of',
      'warning: suppressing CASK0018 as asked\nRolling failed: the cellar is full',
    ],
  ])('tells nothing beside that %s: %s', (_, paste) => {
    expect(answer(paste)).toBe('none');
  });
});

it('reads a log whose lines all have codes of one family', () => {
  const { answer } = askMessages(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`m${n}`, `CLR${1000 + n}: barrel ${n} leaks`]),
    ),
  );
  const lines = Array.from({ length: 10_000 }, (_, n) => `CLR${1000 + (n % 60)}: barrel rolled`);
  expect(answer(lines.join('\n'))).toBe('none');
});

describe('what standards, updates and frameworks are called', () => {
  const { answer } = askMessages({
    sums: 'SHA256 mismatch for the package index.',
    update: 'KB5005565 breaks network printing',
    store: 'Error: 0x80131500 The store page could not be loaded.',
  });

  it.each([
    ['SHA256: verifying 30 files\nall files are fine'],
    ['Successfully installed KB5005565. Restart required.'],
    ['System.Exception (0x80131500): The configuration of the printer queue is damaged.'],
  ])('is no code of an error: %s', (paste) => {
    expect(answer(paste)).toBe('none');
  });
});

describe('the reason in quotation marks, and who passed a message on,', () => {
  const { answer } = askMessages({
    start: 'init_cask.go:203: roll cellar process caused "permission denied"',
    chain:
      '[Oakmont Cask Driver 19 for Grape Press]: Press Provider: The vintage seal was stamped by a winery that is not known.',
    upgrade: 'Upgraded to Oakmont Cask Driver 18 for Grape Press',
  });

  it.each([
    ['init_cask.go:228: roll cellar process caused: exec format error'],
    ['[Oakmont][Cask Driver 18 for Grape Press]Cellar timeout expired'],
  ])('tells nothing: %s', (paste) => {
    expect(answer(paste)).toBe('none');
  });

  it('is all of a message that is in brackets', () => {
    const { answer: ask } = askMessages({ lost: 'Connection lost' });
    expect(ask('[Connection lost] Trying again')).toBe('match lost');
  });

  it.each([
    ['start', 'init_cask.go:228: roll cellar process caused: permission denied'],
    [
      'chain',
      'Press "VINEYARD19" returned a note.\nPress Provider: The vintage seal was stamped by a winery that is not known.',
    ],
  ])('may be gone: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });
});

describe('a last line that several messages have', () => {
  const { answer } = askMessages({
    pipe: 'Rolling failed: leaky cask\ngrave: the distant tap dripped unexpectedly',
    press:
      'error: pressing failed; grape 18 burst with outstanding juice\ngrave: the distant tap dripped unexpectedly',
    symbol: 'CASK_GRAVE_FAULT',
  });

  it('tells none of them below another message', () => {
    const paste =
      'error: bottling failed; the cork was too large\ngrave: the distant tap dripped unexpectedly';
    expect(answer(paste)).toBe('none');
  });

  it.each([
    ['match pipe', 'Rolling failed: leaky cask\ngrave: the distant tap dripped unexpectedly'],
    [
      'match press',
      '$ press grapes\nerror: pressing failed; grape 18 burst with outstanding juice\ngrave: the distant tap dripped unexpectedly',
    ],
  ])('is that of the message above it: %s', (expected, paste) => {
    expect(answer(paste)).toBe(expected);
  });

  it('is found in a text without blanks that has a word more', () => {
    const { answer: ask } = askMessages({ chinese: '无法打开文件权限不足请联系管理员' });
    expect(ask('无法打开该文件权限不足请联系管理员')).toBe('match chinese');
  });

  it('makes no symbol with the words before it', () => {
    expect(answer('Cask inspection done.\ngrave: closing')).toBe('none');
    expect(answer('code CASK_GRAVE_FAULT')).toBe('match symbol');
  });

  it('is shared by twins, which differ in a full stop', () => {
    const twin =
      'Rolling failed: leaky cask. The distant tap dripped unexpectedly in the dark cellar';
    const twins = askMessages({ one: twin, two: `${twin}.` });
    const paste =
      'The foreman went home.\nThe distant tap dripped unexpectedly in the dark cellar.';
    expect(twins.answer(paste)).toBe('ambiguous one two');
  });

  it('is shared by twins, which are one message', () => {
    const twin =
      'Rolling failed: leaky cask. The distant tap dripped unexpectedly in the dark cellar.';
    const twins = askMessages({ one: twin, two: twin });
    const paste =
      'The foreman went home.\nThe distant tap dripped unexpectedly in the dark cellar.';
    expect(twins.answer(paste)).toBe('ambiguous one two');
  });
});

it('a title answers for no code that it does not bear', () => {
  const search = createSearch(
    buildSearchData([
      {
        id: 'barrel',
        title: 'Roll-Barrel : CellarPlan fault when you roll barrels to the northern cellar',
        aliases: [],
        kind: 'symptom',
        summary: '',
        errors: [],
      },
    ]),
  );
  const paste = 'Roll-Barrel : CellarPlan fault: Error=(511), Description=(The door is shut.)';
  expect(search.explain(paste).verdict).toBe('none');
  expect(search.explain('Roll-Barrel : CellarPlan fault').verdict).toBe('match');
  const whole = 'Roll-Barrel : CellarPlan fault when you roll barrels to the northern cellar';
  expect(search.explain(`${whole} (ticket INC0012345)`).verdict).toBe('match');
});

describe('what a program adds or prints in other ways', () => {
  const { answer } = askMessages({
    carrier: 'carrier: pigeon lost over "/srv/coop/loft": no grain left in the barn (28)',
    breaker:
      'Plumage too large, plumage for [<coop_request>] would be [num/numGB], larger than the limit of [num/numGB]',
    hatch: 'msg="cannot count the hatched eggs" err="unexpected status code: 403"',
    keeper: '404 Not Found',
    ladder: '730041 403 The climber is only allowed to use the wooden ladder',
    weather: 'weather report: cloud = Grey desc = thunder is fading',
    coop: 'Hatching failed (weak lamp): preparing straw:',
    symbol: 'ERR_EGG_TOO_LARGE',
    perch: 'perch failed: roof busy while the shingles are drying',
    health: 'Health check of the northern nest returned [DOWN]',
  });

  it.each([
    ['carrier', 'carrier: [north] pigeon lost over "/mnt/x": no grain left in the barn (28)'],
    [
      'breaker',
      'Plumage too large, plumage for [<nest_request>] would be [812635/7.5gb], larger than the limit of [802392/7.4gb]',
    ],
    ['hatch', 'level=error msg="cannot count the hatched eggs" err="unexpected status code: 403"'],
    ['keeper', 'GET /v2/loft/manifests: 404 Not Found'],
    ['ladder', 'diagnosis: 730041;reason="The climber is only allowed to use the wooden ladder"'],
    ['coop', 'Hatching failed (weak lamp): prepare straw: exit status 1'],
    ['symbol', 'Error [ERR_EGG_TOO_LARGE]: The egg does not fit'],
    ['symbol', 'err_egg_too_large'],
    ['perch', 'perch failed: roof busy: retry 3 of 5 by the carpenter'],
    ['health', 'Health check of the northern nest returned [DOWN]'],
  ])('is the documented message: %s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });

  it.each([
    '{"reason": "no such nest", "status": 404}',
    'curl: (22) The requested URL returned error: 404',
    'weather report: cloud = Grey desc = thunder: Error while drumming on the roof',
    'The egg is too large',
    'ERR_NEST_TOO_LARGE',
    'Health check of the northern nest returned [UP]',
  ])('is no documented message: %s', (paste) => {
    expect(answer(paste)).toBe('none');
  });
});
