import { isHostName } from './value-patterns.ts';

/** What to look for, and what to put there instead. */
export type Rule = readonly [pattern: RegExp, put: string | ((...match: string[]) => string)];

const KEYS = String.raw`passwords?|passwd|pwd|(?<![a-z])pass|passphrase|(?<![a-z])pin|kennwort|passwort|mot de passe|contraseña|senha|secrets?|tokens?|api[-_ ]?keys?|access[-_ ]?keys?|account[-_ ]?keys?|sharedaccess\w{0,12}|private[-_ ]?keys?|credentials?|(?<![a-z])sig`;
/** A value in quotes, whose own quotes are escaped or doubled. */
const QUOTED = String.raw`"(?:\\.|${'`'}.|""|[^"\\\n]){0,400}"?|'(?:\\.|''|[^'\\\n]){0,400}'?`;
/** In a connection string a value goes on to the semicolon, blanks and all. */
const TO_SEMICOLON = String.raw`[^;"'\n<>]{0,200}(?=;)`;
const NAME = String.raw`[\p{L}\p{N}._$-]{1,64}`;

/**
 * What lets somebody in, the most telling first. Every expression here and below is bounded, or runs
 * over one class of characters, so that reading is linear.
 */
const SECRETS: readonly Rule[] = [
  [/-----BEGIN [A-Z\d ]{3,40}-----[\s\S]{0,20000}?(?:-----END [A-Z\d ]{3,40}-----|$)/g, '‹key›'],
  // A header says nothing but who asks.
  [
    /\b((?:Proxy-)?Authorization|(?:Set-)?Cookie)(["']?\s{0,4}[:=]\s{0,4})[^\n]{1,4000}/gi,
    '$1$2‹secret›',
  ],
  [/\b(Bearer|Basic|Negotiate|NTLM)([ :]+)([\w.~+/=-]{6,})/gi, keepScheme],
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g, '‹token›'],
  // ConvertTo-SecureString "…" -AsPlainText
  [
    new RegExp(
      String.raw`(SecureString\s{1,4}(?:-String\s{1,4})?)(?:${QUOTED}|[^\s'"-]\S{0,400})`,
      'gi',
    ),
    '$1‹secret›',
  ],
  // <Password>…</Password>, <add key="Password" value="…"/>
  [
    new RegExp(String.raw`(<[\w:.-]{0,40}(?:${KEYS})\b[^<>]{0,200}>)[^<>]{1,400}(?=</)`, 'gi'),
    '$1‹secret›',
  ],
  [new RegExp(String.raw`((?:${KEYS})["']\s{1,4}value=)(?:${QUOTED})`, 'gi'), '$1‹secret›'],
  // password = "…", "client_secret": "…", AccountKey=…;
  [
    new RegExp(
      String.raw`((?:${KEYS})["']?(?:\s{0,4}(?:[:=]|=>)\s{0,4}))(?:${QUOTED}|${TO_SEMICOLON}|[^\s;,&]+)`,
      'gi',
    ),
    '$1‹secret›',
  ],
  // -Password …, --password …, /pass …; without a dash in front, only what stands in quotes.
  [
    new RegExp(
      String.raw`((?<![\w-])(?:--?|/)[\w-]{0,30}(?:${KEYS})\s{1,4})(?:${QUOTED}|[^\s'"(-]\S{0,400})`,
      'gi',
    ),
    '$1‹secret›',
  ],
  [new RegExp(String.raw`((?:${KEYS})\s{1,4})(?:${QUOTED})`, 'gi'), '$1‹secret›'],
  // curl -u ann:…, sshpass -p …, sqlcmd -P …, mysql -p…, plink -pw …, net use … /user:ann …
  [/((?:^|\s)(?:-u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,80}:)[^\s"']{1,200}/gm, '$1‹secret›'],
  [
    /\b((?:sshpass|sqlcmd|plink|pscp|psexec\w{0,4}|mysql\w{0,6}|mariadb|bcp|osql|isql)\b[^\n]{0,200}?\s-(?:pw|p|P)(?:\s{1,2}|(?=\S)))(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s-]\S{0,200})/g,
    '$1‹secret›',
  ],
  [/\b(net1?(?:\.exe)?\s{1,4}(?:use|user)\b[^\n]{0,200})/gi, hideLogin],
  [
    /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z\d]{12,}|\b(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]{1,2}-|xapp-|sk-|npm_|hf_|AIza)[\w-]{10,}|\b[\w.-]{3}\dQ~[\w.~-]{20,}/g,
    '‹key›',
  ],
  // The path of a webhook is its password.
  [
    /(hooks\.slack\.com\/|webhook\.office\.com\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]{1,300}/gi,
    '$1‹secret›',
  ],
];

/** What says who somebody is, and where. */
const NAMES: readonly Rule[] = [
  [/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '‹id›'],
  [/\bS-1-\d{1,3}(?:-\d{1,12}){1,14}\b/g, '‹sid›'],
  [
    /\b(?:CN|OU|UID)=[^,;\n"'<>]{1,120}(?:,\s?(?:CN|OU|DC|O|L|ST|C|UID)=[^,;\n"'<>]{1,120}){1,20}/gi,
    '‹name›',
  ],
  [
    /[\p{L}\p{N}._%+-][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}/gu,
    '‹e-mail›',
  ],
  // An address says who, where and, in its query, what with: its path stays.
  [
    /\b([a-z][a-z\d+.-]{1,20}:\/\/)(?:[^\s/@"'<>]{0,200}@)?[^\s/?#"'<>]{1,260}([^\s?#"'<>]{0,500})([?#][^\s"'<>]{0,2000})?/gi,
    (_whole, scheme = '', path = '', query = '') => `${scheme}‹host›${path}${query && '?‹query›'}`,
  ],
  [/\?[\w.%-]{1,60}=[^\s"'<>]{0,2000}/g, '?‹query›'],
  [/(\\\\{1,3}(?:[?.]\\{1,2}UNC\\{1,2})?)(?![?.]\\)[\w.$-]{1,120}/gi, '$1‹host›'],
  // A folder's name may have blanks in it, where another folder follows.
  [
    /([\\/](?:Users|home|Documents and Settings|Benutzer)[\\/]{1,2})(?:[^\\/"'<>:;,\n]{1,60}(?=[\\/])|[^\\/\s"'<>:;,]+)/gi,
    '$1‹user›',
  ],
  [
    /(?<![\w\\:/.])(?!HK[A-Z])[A-Z][A-Z\d-]{1,14}\\{1,2}[\w.$-]{1,60}(?![\\\w])|(?<=['"])[\w-]{2,20}\\{1,2}[\w.$-]{1,60}(?=['"])|(?<=\b(?:user|account|login|as|by|for) )[\w-]{2,20}\\{1,2}[\w.$-]{1,60}(?![\\\w])/g,
    '‹domain›\\‹user›',
  ],
  [
    new RegExp(
      String.raw`\b((?:user ?name|user ?id|uid|login|logon|benutzername|samaccountname)["']?(?:\s{0,4}[:=]\s{0,4}))(?!‹)(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|${TO_SEMICOLON}|[^\s;,&]+)`,
      'gi',
    ),
    '$1‹user›',
  ],
  [/(?<![\w:])(?:[\da-f]{0,4}:){2,7}(?::?\d{1,3}(?:\.\d{1,3}){3})(?![\w:])/gi, '‹ip›'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '‹ip›'],
  [/(?<![\w:])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?:%\w{1,16})?(?![\w:])/gi, keepTimes],
  [/\b[\da-f]{2}(?:-[\da-f]{2}){5}\b/gi, '‹mac›'],
  [/[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/gu, keepNames],
  [
    /\b(?:DESKTOP|LAPTOP|WIN)-[A-Z\d]{5,12}\b|\b[A-Z]{2,12}(?:-[A-Z\d]{1,8}){0,2}-?0\d\b/g,
    '‹host›',
  ],
  // New-PSSession : [srv01] Connecting to remote server srv01 failed …
  [/((?:^|\s):\s\[)[\w.-]{1,80}(?=\]\s)/gm, '$1‹host›'],
  [
    new RegExp(
      String.raw`\b((?:remote server|(?:computer|machine|host|server|node) ?name["']?\s{0,4}[:=])\s{0,4}["']?)(?!‹)${NAME}`,
      'giu',
    ),
    '$1‹host›',
  ],
  [
    new RegExp(
      String.raw`\b((?:computer|machine|host|server|node)\s{1,4}["'])${NAME}(?=["'])`,
      'giu',
    ),
    '$1‹host›',
  ],
  // A key has no blanks, and its letters and digits are in no order.
  [/[\w+/-]{24,}={0,2}/g, keepWords],
];

export const RULES: readonly Rule[] = [...SECRETS, ...NAMES];

/** `net use Z: \\srv\share Secret /user:ann`: what is neither drive, share nor option is the password. */
function hideLogin(command: string): string {
  const [, head = '', rest = ''] = /^(\S+\s+\S+\s*)(.*)$/s.exec(command) ?? [];
  const isUser = /\suser\s/i.test(`${head} `);
  let count = 0;
  return (
    head +
    rest.replace(/\S+/g, (word) => {
      if (/^\/user:/i.test(word)) return '/user:‹user›';
      if (/^(?:[a-z]:|\\\\\S*|\/\S*|\*|https?:\S*)$/i.test(word)) return word;
      return isUser && count++ === 0 ? '‹user›' : '‹secret›';
    })
  );
}

/** `Basic authentication` is what it is called, `Basic dXNlcjpwYXNz` is what gets in. */
function keepScheme(whole: string, scheme = '', blank = '', token = ''): string {
  const isToken = /\d|[a-z][A-Z]|[=_~+/]|^.{16}/.test(token);
  return isToken && !/^authentication$/i.test(token) ? `${scheme}${blank}‹token›` : whole;
}

/** `10:15:30` is a time, `fe80::1` isn't. */
function keepTimes(text: string): string {
  return /^\d{1,2}:\d\d:\d\d$|^:+$/.test(text) ? text : '‹ip›';
}

/** Newer endings of hosts; in messages, they end nothing else. */
const NEWER =
  /\.(?:app|dev|cloud|online|site|tech|xyz|store|systems|network|services|company|global|host|domain)$/;

/** `System.IO.IOException` and `module.psm1` are no hosts. */
function keepNames(text: string): string {
  const lower = text.toLowerCase();
  // `System.Net` is a type, `Srv01.Contoso.net` and `SRV.CONTOSO.NET` are hosts.
  const isCased = /\.[a-z\d-]+$/.test(text) || text === text.toUpperCase();
  const isLong = text.split('.').length > 2 && text === lower && !/^[\d.]+$/.test(text);
  const isHost = isCased && (isHostName(lower) || NEWER.test(lower));
  return isHost || (isLong && /^[a-z\d.-]+$/.test(text)) ? '‹host›' : text;
}

/** `Get-CsOnlineSession/Configuration2` is made of words, a key isn't. */
function keepWords(text: string): string {
  const isWords = text.split(/[-_/+=]/).every((part) => /^[A-Za-z]*\d{0,4}$/.test(part));
  const turns = text.match(/[a-z][A-Z]/g)?.length ?? 0;
  if (turns * 4 > text.length) return '‹key›';
  return isWords || !/\d/.test(text) ? text : '‹key›';
}
