const WORDS =
  /\b(?:errors?|err|exception|fatal|fail(?:s|ed|ure|ing)?|denied|refused|rejected|unable|invalid|missing|unknown|unauthorized|unauthorised|forbidden|not (?:found|allowed|permitted|supported|available|recognized|valid|authorized|exist|defined|running|reachable|ready|trusted|enabled|responding|connected|match|installed|set)|no such|cannot|can['’]?t|could ?n[o'’]t|couldn|won['’]?t|doesn['’]?t|does not|didn['’]?t|isn['’]?t|wasn['’]?t|aren['’]?t|haven['’]?t|don['’]?t have|timed? ?out|timeout|expired|exceed(?:s|ed)|already (?:exists|in use|been|set|running)|conflict|corrupt(?:ed)?|abort(?:ed)?|panic|crash(?:ed)?|unexpected|unrecogni[sz]ed|undefined|unresolved|unreachable|unsupported|disabled|blocked|out of (?:memory|space|date)|too (?:many|large|long|old)|something went wrong|try again|wrong|violat(?:ion|ed|es)|insufficient|mismatch|segmentation fault|killed|dropped|lost|closed|reset by|fehler|erreur|échec|impossible|no se (?:puede|pudo)|kann nicht|konnte nicht|nicht gefunden|introuvable)\b/i;
const CODES =
  /\b0x[0-9a-f]{4,16}\b|\b[A-Z]{2,}[A-Z0-9]*\d{3,}\b|\bE[A-Z]{5,}\b|\b[A-Z]+(?:_[A-Z0-9]+)+\b|\b[45]\d\d (?=[A-Z])|\b(?:HTTP|status|code|error|event id)\W{0,3}\d{3,5}\b|\w(?:Error|Exception)\b/;

/** Tells whether a text says in words that something failed. */
export function soundsLikeFailure(text: string): boolean {
  return WORDS.test(text);
}

/** Tells whether a text says what went wrong, in words or codes, as consoles and dialogs do. */
export function looksLikeError(text: string): boolean {
  return WORDS.test(text) || CODES.test(text);
}
