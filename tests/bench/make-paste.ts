import type { Random } from './seeded-random.ts';
import { varyValues } from './vary-values.ts';

type Operator = (paste: Draft, random: Random) => void;

/** A paste in the making. */
interface Draft {
  message: string;
  before: string[];
  after: string[];
  /** Run over the whole text at the end, in order. */
  finish: ((text: string) => string)[];
  /** What is left of the message where it was cut. */
  left?: string;
}

const COMMANDS = [
  'Import-Module SkypeOnlineConnector',
  '$s = New-CsOnlineSession -Credential $cred',
  'Connect-Thing -Verbose',
  './deploy.sh --all',
];
const LANGUAGES = [
  {
    position: 'In Zeile:1 Zeichen:12',
    more: 'Weitere Informationen finden Sie im Hilfethema "about_Remote_Troubleshooting".',
    lead: 'Beim Verbinden mit dem Remoteserver ist folgender Fehler aufgetreten: ',
  },
  {
    position: 'Au caractère Ligne:1 : 12',
    more: 'Pour plus d’informations, voir la rubrique d’aide about_Remote_Troubleshooting.',
    lead: 'Échec de la connexion au serveur distant. Message d’erreur : ',
  },
  {
    position: 'En línea: 1 Carácter: 12',
    more: 'Para obtener más información, consulte el tema de la Ayuda about_Remote_Troubleshooting.',
    lead: 'Error al conectar con el servidor remoto. Mensaje de error: ',
  },
  {
    position: '発生場所 行:1 文字:12',
    more: '詳細については、about_Remote_Troubleshooting のヘルプ トピックを参照してください。',
    lead: '',
  },
];
const RENAMES: readonly [RegExp, string][] = [
  [/\bLync\b/g, 'Skype for Business'],
  [/\bOffice 365\b/g, 'Microsoft 365'],
  [/\bAzure (?:AD|Active Directory)\b/g, 'Microsoft Entra ID'],
  [/^[\w-]+ ?: /, 'New-CsOnlineSession : '],
];

function tailLines(random: Random, width = 400): string[] {
  const command = random.pick(COMMANDS);
  const position = random.pick([
    'At line:1 char:12',
    'At C:\\scripts\\connect all.ps1:27 char:9',
    random.pick(LANGUAGES).position,
  ]);
  const lines = [
    position,
    `+ ${command}`,
    `+ ${'~'.repeat(Math.min(60, command.length))}`,
    '    + CategoryInfo          : ResourceUnavailable: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException',
    '    + FullyQualifiedErrorId : -2144108209,PSSessionOpenFailed',
  ];
  return lines.flatMap((line) => hardCut(line, width, '   '));
}

function hardCut(line: string, width: number, indent = ''): string[] {
  const out: string[] = [];
  for (let rest = line; ; rest = indent + rest.slice(width)) {
    out.push(rest.slice(0, width));
    if (rest.length <= width) return out;
  }
}

function wordWrap(line: string, width: number): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const at = blank > 0 ? blank : width;
    out.push(rest.slice(0, at));
    rest = rest.slice(blank > 0 ? at + 1 : at);
  }
  return [...out, rest];
}

/** How consoles, tickets and people change a message, with how often they do among public pastes. */
export const OPERATORS: Readonly<Record<string, readonly [number, Operator]>> = {
  tail: [0.4, (p, r) => void p.after.push(...tailLines(r))],
  renamed: [
    0.31,
    (p, r) => {
      const [from, to] = r.pick(RENAMES);
      p.message = p.message.replace(from, to);
    },
  ],
  wordWrapped: [
    0.12,
    (p, r) => {
      const width = 60 + r.below(70);
      p.finish.push((text) =>
        text
          .split('\n')
          .flatMap((line) => wordWrap(line, width))
          .join('\n'),
      );
    },
  ],
  wrapped119: [
    0.1,
    (p, r) => {
      p.after.push(...tailLines(r, 119));
      p.finish.push((text) =>
        text
          .split('\n')
          .flatMap((line) => wordWrap(line, 119))
          .join('\n'),
      );
    },
  ],
  hardCut: [
    0.1,
    (p, r) => {
      const width = 79 + r.below(109);
      p.finish.push((text) =>
        text
          .split('\n')
          .flatMap((line) => hardCut(line, width))
          .join('\n'),
      );
    },
  ],
  otherLanguage: [
    0.17,
    (p, r) => {
      const language = r.pick(LANGUAGES);
      const lead = /^(.{0,160}(?:error|message) ?: )(?=.{30})/i.exec(p.message);
      if (lead?.[1] !== undefined && language.lead)
        p.message = language.lead + p.message.slice(lead[1].length);
      const [before = '', advice] = p.message.split(/(?=For more information, see )/);
      if (advice !== undefined) {
        p.message = before + language.more;
        p.left ??= before;
      }
      p.after.unshift(language.position, '+ $s = New-Thing', '+ ~~~~~~~~~~~~~~');
    },
  ],
  prompt: [
    0.15,
    (p, r) => {
      p.before.push(
        r.pick([
          'PS C:\\WINDOWS\\system32> ',
          'PS C:\\Users\\ann> ',
          '[dc01]: PS C:\\> ',
          'C:\\>',
          '$ ',
          'ann@box:~$ ',
        ]) + r.pick(COMMANDS),
      );
    },
  ],
  cut: [
    0.14,
    (p, r) => {
      p.message = p.message.slice(0, Math.ceil(p.message.length * (0.5 + r.next() * 0.45)));
      p.left ??= p.message;
    },
  ],
  flattened: [
    0.09,
    (p, r) => {
      p.after.push(...tailLines(r));
      p.finish.push((text) => text.replace(/\s*\n\s*/g, ' '));
    },
  ],
  prefixed: [
    0.09,
    (p, r) => {
      const prefix = r.pick(['> ', '# ', '// ', '| ', '    ', '>> ', '* ', 'VERBOSE: ']);
      p.finish.push((text) =>
        text
          .split('\n')
          .map((line) => prefix + line)
          .join('\n'),
      );
    },
  ],
  log: [
    0.08,
    (p, r) => {
      const stamp = (): string =>
        `2024-0${1 + r.below(9)}-1${r.below(9)} 0${r.below(9)}:1${r.below(9)}:0${r.below(9)},${100 + r.below(899)}`;
      p.before.push(
        `${stamp()} INFO  [main] Starting the nightly job`,
        `${stamp()} DEBUG [main] Opened ${r.below(9)} files`,
      );
      p.after.push(`${stamp()} INFO  [main] Retrying in ${r.below(60)} seconds`);
      const head = `${stamp()} ERROR [worker-${r.below(9)}] `;
      p.message = head + p.message;
    },
  ],
  masked: [
    0.08,
    (p, r) => {
      const mask = r.pick(['***', 'xxxxx', '<redacted>', '[removed]', 'XXXX@XXXX.com']);
      p.message = p.message.replace(/[\w.+-]+@[\w.-]+|\[[\w.-]+\]|'[^']{3,40}'/g, mask);
    },
  ],
  markdown: [
    0.07,
    (p, r) => {
      const [open, close] = r.pick([
        ['```\n', '\n```'],
        ['**', '**'],
        ['`', '`'],
        ['```powershell\n', '\n```'],
        ['> *', '*'],
      ] as const);
      p.finish.push((text) => open + text + close);
    },
  ],
  lost: [0.06, (p, r) => void (p.message = [...p.message].filter(() => !r.chance(0.015)).join(''))],
  ownWords: [
    0.05,
    (p, r) => {
      p.before.unshift(
        r.pick([
          'Hi all, since this morning we get the message below, any ideas?',
          'Does anybody know what this means?',
          'User reports:',
        ]),
      );
      p.after.push(
        r.pick(['Already rebooted twice.', 'Thanks in advance!', 'It worked last week.']),
      );
    },
  ],
  twice: [
    0.03,
    (p) => {
      p.after.push(p.message);
      p.left ??= p.message;
    },
  ],
  view7: [
    0.02,
    (p) => {
      p.before.push('Line |', '   3 |  Connect-Thing -Verbose', '     |  ~~~~~~~~~~~~~~~~~~~~~~');
      p.finish.push((text) =>
        text
          .split('\n')
          .flatMap((line) =>
            /^Line|^ +\d* \|/.test(line)
              ? [line]
              : wordWrap(line, 90).map((part) => `     | ${part}`),
          )
          .join('\n'),
      );
    },
  ],
  smart: [
    0.02,
    (p) =>
      void p.finish.push((text) =>
        text
          .replace(/'([^']*)'/g, '‘$1’')
          .replace(/"([^"]*)"/g, '“$1”')
          .replace(/ /g, (_, at: number) => (at % 7 === 0 ? '\u00a0' : ' ')),
      ),
  ],
};

/** A paste, and what is left of the message in it. */
export interface MadePaste {
  paste: string;
  left: string;
}

/** Makes a paste of a documented message: other values always, and one to four operators by frequency. */
export function makePaste(message: string, random: Random): string {
  return makePasteOf(message, random).paste;
}

/** The same, with what is left of the message where it was cut. */
export function makePasteOf(message: string, random: Random): MadePaste {
  const names = Object.keys(OPERATORS);
  const chosen = new Set<string>();
  const wanted = 1 + random.below(4);
  for (let tries = 0; chosen.size < wanted && tries < 60; tries++) {
    const name = random.pick(names);
    if (random.chance(OPERATORS[name]?.[0] ?? 0)) chosen.add(name);
  }
  return operate(message, [...chosen], random);
}

/** Makes a paste with the operators named; values vary as well. */
export function applyOperators(message: string, names: readonly string[], random: Random): string {
  return operate(message, names, random).paste;
}

function operate(message: string, names: readonly string[], random: Random): MadePaste {
  const draft: Draft = { message: varyValues(message, random), before: [], after: [], finish: [] };
  for (const name of names) OPERATORS[name]?.[1](draft, random);
  let paste = [...draft.before, draft.message, ...draft.after].join('\n');
  for (const finish of draft.finish) paste = finish(paste);
  return { paste, left: draft.left ?? message };
}
