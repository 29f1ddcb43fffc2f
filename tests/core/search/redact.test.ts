import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '#core/search/redact.ts';

const letters = (alphabet: string, minLength: number, maxLength = minLength + 20) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALL = `${LOWER}${LOWER.toUpperCase()}0123456789`;
/** Long enough that no word around it happens to hold it. */
const name = letters(LOWER, 9, 14);
const word = fc.constantFrom(
  'The',
  'user',
  'failed',
  'on',
  'with',
  'error',
  '0x80070005',
  '.',
  ':',
);
/** What each kind of secret looks like, as the secret itself and the text that it stands in. */
const SECRETS = {
  email: fc.tuple(name, name).map(([a, b]) => [`${a}.${b}`, `${a}.${b}@${b}.example`]),
  guid: fc.uuid().map((id) => [id, id]),
  ip: fc.ipV4().map((ip) => [ip, ip]),
  ipv6: fc
    .ipV6()
    .filter((ip) => !/\d\.\d/.test(ip) && ip.length > 4)
    .map((ip) => [ip, ip]),
  host: fc.tuple(name, name).map(([a, b]) => [`${a}.${b}`, `${a}.${b}.contoso.com`]),
  share: name.map((host) => [host, String.raw`\\${host}\c$\logs`]),
  url: fc.tuple(name, name).map(([a, b]) => [`${a}-${b}`, `https://${a}-${b}.example/login`]),
  query: letters(ALL, 10).map((key) => [key, `https://a.example/x?sas=${key}&y=1`]),
  windows: name.map((who) => [who, String.raw`C:\Users\${who}\AppData\x.log`]),
  unix: name.map((who) => [who, `/home/${who}/.config`]),
  domain: name.map((who) => [who, `CONTOSO\\${who}`]),
  quoted: name.map((who) => [who, `'contoso\\${who}'`]),
  bearer: letters(`${ALL}-_.`, 12).map((key) => [key, `Authorization: Bearer ${key}`]),
  jwt: letters(ALL, 10).map((key) => [key, `eyJhbGciOi.${key}.${key}`]),
  password: letters(ALL, 10).map((key) => [key, `-Password "${key}"`]),
  assigned: letters(ALL, 10).map((key) => [key, `client_secret=${key};`]),
  json: letters(ALL, 10).map((key) => [key, `{"api_key": "${key}"}`]),
  random: letters(ALL, 32)
    .filter((key) => /\d.*[a-z].*\d.*[a-z]/i.test(key))
    .map((key) => [key, key]),
  pem: letters(ALL, 40).map((key) => [
    key,
    `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----`,
  ]),
} satisfies Record<string, fc.Arbitrary<string[]>>;

describe('what is copied for a ticket', () => {
  it.each(Object.entries(SECRETS))('has no %s in it', (_kind, secrets) => {
    fc.assert(
      fc.property(
        fc.array(word),
        secrets,
        fc.array(word),
        (before, [secret = '', text = ''], after) => {
          const redacted = redact([...before, text, ...after].join(' '));
          expect(redacted).not.toContain(secret);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    'Get-CsWebTicket : Failed to connect live id servers. Error 0x80070005 (AADSTS50011).',
    String.raw`Import-Module : File C:\Program Files\Common Files\x.psm1 cannot be loaded.`,
    'System.Management.Automation.Remoting.PSRemotingTransportException: HTTP 403 at 10:15:30',
    String.raw`HKLM\Software\Microsoft, version 7.0.1994.0`,
    'Set-Item WSMan:\\localhost\\Client\\Auth\\Basic $true',
    '+ FullyQualifiedErrorId : -2144108321,PSSessionOpenFailed',
  ])('keeps what tells the error: %s', (text) => {
    const kept = redact(text);
    for (const part of text.match(
      /0x\w+|AADSTS\d+|\w+Exception|-?\d{6,}|HTTP \d+|HKLM\\\w+|[A-Z][a-z]+-[A-Z]\w+/g,
    ) ?? [])
      expect(kept).toContain(part);
    expect(kept).not.toMatch(/‹(?:key|e-mail|secret|domain)›/);
  });

  it('takes linear time on text made to trap it', () => {
    for (const piece of [
      'a.',
      'a@',
      'eyJ.',
      '-----BEGIN A-----',
      'https://',
      '\\\\a',
      'password=',
      ':0',
      'A-',
    ]) {
      expect(redact(piece.repeat(100_000 / piece.length)).length).toBeGreaterThan(0);
    }
  });
});
