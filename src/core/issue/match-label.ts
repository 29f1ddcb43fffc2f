import { withoutAccents } from './accents.ts';
import { LABEL_WORDS, type Role } from './label-words.ts';

/** What a heading or label says about the part that it opens. */
export interface Label {
  role: Role;
  /** `1` in `Cause 1`, `b` in `Option B`; null where the author doesn't count. */
  ordinal: string | null;
  /** What the part itself is called: `Reset the app` in `Method 1: Reset the app`. */
  name: string | null;
  /** Which other part it belongs to: `symptom 1` in `Resolution for symptom 1`. */
  target: string | null;
}

// `workaround` and `diagnosis` come before `resolution`, whose words are the most general.
const ORDER: readonly Role[] = [
  'variant',
  'error',
  'cause',
  'diagnosis',
  'workaround',
  'resolution',
  'symptom',
  'status',
  'summary',
  'more',
];

const ORDINAL =
  '(?:\\s*(?:#|n[°º]|no\\.?|nr\\.?|number)?\\s*\\(?(\\d{1,2}|[a-h]|i{1,3}|iv|one|two|three|four|five)\\)?)?';
/** `Lösung des Problems`, `Causa del error`: the only problem there is. */
const OF_IT =
  "(?:\\s+(?:des|dieses|du|de ce|de l['’]|de cette|del|de este)\\s*(?:problems|fehlers|problème|erreur|problema|error))?";
/** `Solución de problemas` is what English calls troubleshooting: a topic. */
const TARGET =
  '(?:\\s+(?:of|for|to|für|zu|pour|de|para|von)\\s+(?!(?:problemas|problèmes|problemen|errores|erreurs|fehlern)\\b)([^:]{2,80}))?';
const QUALIFIER =
  '(?:\\s*\\((?:recommended|supported|unsupported|preferred|optional|temporary|permanent|empfohlen|recommandée?|recomendad[oa]|facultati[fv]e?|opcional)\\))?';
const NAME = '(?:\\s*[:：]\\s*(.*)|\\s+[-–—]\\s+(.+)|\\s*\\.\\s+(.+)|\\s*[.!?]?\\s*)';

const PATTERNS = ORDER.map((role) => ({
  role,
  pattern: new RegExp(
    withoutAccents(
      `^(?:${LABEL_WORDS[role].join('|')})${OF_IT}${ORDINAL}${QUALIFIER}${TARGET}${NAME}$`,
    ),
    'iu',
  ),
}));

/** No label is longer; longer texts aren't worth the expressions. */
const LONGEST = 200;

/**
 * Reads the text of a heading or label; null where it names a topic instead of a part.
 *
 * `Cause 1: No license` → cause, ordinal 1, name `No license`
 * `Resolution for symptom 2` → resolution, target `symptom 2`
 * `Lösung` → resolution
 * `Installing the agent` → null
 */
export function matchLabel(text: string): Label | null {
  // Leading numbering and emoji are decoration: `3. Cause`, `✅ Solution`.
  const plain = text
    .normalize('NFC')
    .replace(/^(?:[\p{Extended_Pictographic}\uFE0F\u200D]|\s)+/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]\s+/, '')
    .trim();
  if (plain === '' || plain.length > LONGEST) return null;
  for (const { role, pattern } of PATTERNS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const name = (match[3] ?? match[4] ?? match[5] ?? '').trim();
    return {
      role,
      ordinal: match[1]?.toLowerCase() ?? null,
      name: name === '' ? null : name,
      target: match[2]?.trim().toLowerCase() ?? null,
    };
  }
  return null;
}
