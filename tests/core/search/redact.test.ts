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
const UPPER = LOWER.toUpperCase();
const digits = letters('0123456789', 6, 10);
/** As people choose them: with blanks, and with characters that end other things. */
const password = letters(`${ALL} &,!@:`, 9, 14).filter((key) => key.trim() === key);
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
  share: name.map((host) => [host, `\\\\${host}\\c$\\logs`]),
  url: fc.tuple(name, name).map(([a, b]) => [`${a}-${b}`, `https://${a}-${b}.example/login`]),
  query: letters(ALL, 10).map((key) => [key, `https://a.example/x?sas=${key}&y=1`]),
  windows: name.map((who) => [who, `C:\\Users\\${who}\\AppData\\x.log`]),
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
  aws: letters(UPPER + '234567', 16, 16).map((key) => [key, `AKIA${key}`]),
  awsSecret: letters(`${ALL}/+`, 40, 40).map((key) => [key, `aws_secret_access_key = ${key}`]),
  github: letters(ALL, 36, 36).map((key) => [key, `remote: ghp_${key} was revoked`]),
  githubPat: letters(ALL, 22, 22).map((key) => [key, `github_pat_${key}_${key}`]),
  slack: letters('0123456789', 11, 11).map((key) => [key, `xoxb-${key}-${key}-abc`]),
  webhook: letters(ALL, 24, 24).map((key) => [
    key,
    `https://hooks.slack.com/services/T00000000/B00000000/${key}`,
  ]),
  azure: letters(ALL, 34, 34).map((key) => [key, `AZURE_CLIENT_SECRET=${key}~8Q`]),
  azurePlain: letters(ALL, 33, 33).map((key) => [key, `abc8Q~${key}`]),
  bearerPlain: letters(ALL, 16).map((key) => [key, `sent Bearer ${key}`]),
  basic: letters(ALL, 9)
    .filter((key) => /\d|[a-z][A-Z]/.test(key))
    .map((key) => [key, `sent Basic ${key}`]),
  storage: letters(ALL, 20, 86).map((key) => [
    key,
    `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${key}==;EndpointSuffix=core.windows.net`,
  ]),
  sas: letters(ALL, 12).map((key) => [key, `?sv=2020-08-04&ss=b&sig=${key}%3D`]),
  pemCut: letters(ALL, 40).map((key) => [key, `-----BEGIN OPENSSH PRIVATE KEY-----\n${key}`]),
  connection: password.map((key) => [key, `Server=tcp:srv,1433;User ID=sa;Password=${key};X=1`]),
  connectionUser: name.map((who) => [who, `Data Source=srv;User ID=${who};Integrated=no`]),
  inUrl: letters(`${ALL}!$*`, 8).map((key) => [key, `postgres://app:${key}@db.contoso.com:5432/x`]),
  inMongo: letters(ALL, 8).map((key) => [key, `mongodb+srv://app:${key}@cluster0.abcde/x`]),
  option: letters(`${ALL}!#%&`, 8).map((key) => [key, `backup --password ${key} --all`]),
  slashOption: letters(ALL, 8).map((key) => [key, `cmdkey /add:srv /user:x /pass:${key}`]),
  userinfo: letters(ALL, 8).map((key) => [key, `curl -u admin:${key} localhost`]),
  mysql: letters(ALL, 8).map((key) => [key, `mysql -h localhost -p${key} shop`]),
  sshpass: letters(ALL, 8).map((key) => [key, `sshpass -p ${key} ssh x`]),
  netUse: letters(ALL, 8).map((key) => [key, `net use Z: \\\\srv\\share ${key} /user:x`]),
  netUser: letters(ALL, 8).map((key) => [key, `net user backup ${key} /add`]),
  secure: letters(ALL, 8).map((key) => [
    key,
    `ConvertTo-SecureString "${key}" -AsPlainText -Force`,
  ]),
  doubled: letters(ALL, 9).map((key) => [key, `-Password 'it''s ${key}'`]),
  escaped: letters(ALL, 9).map((key) => [key, `"password": "a\\"b ${key}"`]),
  xml: letters(ALL, 9).map((key) => [key, `<Password type="plain">${key}</Password>`]),
  xmlValue: letters(ALL, 9).map((key) => [key, `<add key="ApiKey" value="${key}" />`]),
  german: letters(ALL, 9).map((key) => [key, `Kennwort: ${key}`]),
  cookie: letters(ALL, 12).map((key) => [key, `Cookie: theme=dark; session=${key}`]),
  digest: letters(ALL, 12).map((key) => [
    key,
    `Authorization: Digest nonce="a", response="${key}"`,
  ]),
  queryCode: letters(ALL, 9).map((key) => [key, `?code=${key}&state=x`]),
  sid: fc.tuple(digits, digits).map(([a, b]) => [`${a}-${b}`, `S-1-5-21-${a}-${b}-500`]),
  dn: name.map((who) => [who, `CN=${who} Smith,OU=Staff,DC=contoso,DC=com`]),
  mac: letters('0123456789abcdef', 2, 2).map((part) => [
    `${part}-4d`,
    `00-1a-2b-3c-${part}-4d is the adapter`,
  ]),
  mappedIp: fc.ipV4().map((ip) => [ip, `::ffff:${ip}`]),
  ipPort: fc
    .ipV6()
    .filter((ip) => ip.length > 4)
    .map((ip) => [ip, `[${ip}]:443`]),
  casedHost: name.map((host) => [host, `SRV-${host}.Contoso.com`]),
  capitalHost: name.map((host) => [host.toUpperCase(), `${host.toUpperCase()}.CONTOSO.NET`]),
  newHost: name.map((host) => [host, `${host}.dev`]),
  bareShare: name.map((host) => [host, `the path \\\\${host} was not found`]),
  longShare: name.map((host) => [host, `\\\\?\\UNC\\${host}\\share\\x.log`]),
  session: name.map((host) => [host, `New-PSSession : [${host}] Connecting to ${host} failed`]),
  remote: name.map((host) => [host, `Connecting to remote server ${host} failed`]),
  named: name.map((host) => [host, `the computer '${host}' is off`]),
  lowerDomain: name.map((who) => [who, `the user contoso\\${who} is locked`]),
  macPath: name.map((who) => [who, `/Users/${who}/Library/x.log`]),
  blankPath: name.map((who) => [who, `C:\\Users\\Ann ${who}\\AppData`]),
  again: name.map((who) => [who, `C:\\Users\\${who}\\x.log: ${who} has no access`]),
} satisfies Record<string, fc.Arbitrary<string[]>>;

describe('what is copied for a ticket', () => {
  it.each(Object.entries(SECRETS))('has no %s in it', (_kind, secrets) => {
    fc.assert(
      fc.property(
        fc.array(word),
        secrets,
        fc.array(word),
        (before, [secret = '', text = ''], after) => {
          expect(text).toContain(secret);
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
    'Basic authentication is disabled. Negotiate authentication is not. MediaBypass : True',
    'package Microsoft-Client-License-Package~31bf3856ad364e35~amd64 could not be resolved',
    'The password you entered is wrong. Please create a new PSCredential object.',
    'Save-File : The token has expired. Error code: 0x80090308, event ID 4625 at 10:15:30 on 2026-01-31.',
    'The credentials for the account were refused: AADSTS50126: InvalidUserNameOrPassword',
    'System.Net.Http.HttpRequestException: PSRemotingTransportExceptionOfSomeKind',
    'winrm set winrm/config/client/auth \'@{Basic="true"}\'',
    String.raw`HKLM\Software\Microsoft, version 7.0.1994.0`,
    'Set-Item WSMan:\\localhost\\Client\\Auth\\Basic $true',
    '+ FullyQualifiedErrorId : -2144108321,PSSessionOpenFailed',
  ])('keeps what tells the error: %s', (text) => {
    const kept = redact(text);
    for (const part of text.match(
      /0x\w+|AADSTS\d+|\w+Exception|-?\d{6,}|HTTP \d+|HKLM\\\w+|[A-Z][a-z]+-[A-Z]\w+/g,
    ) ?? [])
      expect(kept).toContain(part);
    expect(kept).not.toMatch(/‹(?:key|e-mail|secret|domain|token|user|name|sid)›/);
  });

  it('keeps the quotation marks around what it replaces', () => {
    expect(redact("Logon failed for the user 'ann@contoso.com'.")).toBe(
      "Logon failed for the user '‹e-mail›'.",
    );
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
      'password "',
      "password '",
      '-password \\"',
      'pwd=a',
      '<password>',
      'CN=a,',
      'net use ',
      'mysql -p',
      'cookie:',
      '?a=',
      '\\\\?\\UNC\\',
      '/Users/a ',
      ' : [a',
      'S-1-5-',
      'securestring ',
      'user id=',
    ]) {
      expect(redact(piece.repeat(100_000 / piece.length)).length).toBeGreaterThan(0);
    }
  });
});
