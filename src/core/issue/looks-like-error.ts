const WORDS =
  /\b(?:errors?|err|exception|fatal|fail(?:s|ed|ure|ing)?|denied|refuse[sd]|rejected|unable|invalid|missing|unknown|unauthorized|unauthorised|forbidden|(?<!there (?:is|are|was|were) )no (?:\w+ ){1,3}(?:(?:is|was|were|are|has been) )?(?:found|available|left)|(?:is|was|has) not (?:been )?(?:initiali[sz]ed|configured|registered|loaded|mounted|signed|verified|licensed|activated|assigned|provisioned|sync(?:ed|hroni[sz]ed)|authenticated|opened|started|created|saved|sent|delivered|processed|completed|deployed|detected|accepted|attached|paired|calibrated)|not (?:found|allowed|permitted|supported|available|recognized|valid|authorized|exist|defined|running|reachable|ready|trusted|enabled|responding|connected|match|installed|set)|no such|cannot|can['’]?t|could ?n[o'’]t|couldn|won['’]?t|doesn['’]?t|does not|didn['’]?t|isn['’]?t|wasn['’]?t|aren['’]?t|haven['’]?t|don['’]?t have|timed? ?out|timeout|expired|exceed(?:s|ed)|already (?:exists|in use|been|set|running)|conflict|corrupt(?:ed)?|abort(?:ed)?|panic|crash(?:ed)?|unexpected|untrusted|unrecogni[sz]ed|undefined|unresolved|unreachable|unsupported|disabled|blocked|out of (?:memory|space|date)|too (?:many|large|long|old)|something went wrong|try again|wrong|violat(?:ion|ed|es)|insufficient|mismatch|segmentation fault|killed|dropped|lost|closed|reset by|impossible)\b/i;
/** The same in German, French and Spanish, as far as no English word is spelled so. */
const OTHER_WORDS =
  /(?<!\p{L})(?:fehler|fehlgeschlagen|(?:schlägt|schlug) fehl|gescheitert|ungültige?[mnrs]?|verweigert|abgelehnt|abgelaufen|abgestürzt|unbekannte?[mnrs]?|(?:kann|können|konnten?) (?:\S+ ){0,6}?nicht|nicht (?:gefunden|verfügbar|möglich|zulässig|unterstützt|erreichbar|angenommen|geöffnet|mehr)|funktioniert nicht|erreur|échec|échou(?:e|é|ée)|refusée?|dépassée?|expirée?|introuvable|indisponible|inconnue?|n['’](?:a|est|ont|existe|arrive|apparaît) (?:pas|plus)|ne \p{L}+ (?:pas|plus)|no (?:se )?(?:puede|pudo|pudieron|encontró|encuentra|responde|funciona|arranca|inicia|conecta|aparece|existe)|denegad[oa]|caducad[oa]|no (?:es )?válid[oa]|inválid[oa]|desconocid[oa]|falló|fallo|ha fallado|insuficientes?|espace insuffisant)(?!\p{L})/iu;
const CODES =
  /\b0x[0-9a-f]{4,16}\b|\b[A-Z]{2,}[A-Z0-9]*\d{3,}\b|\bE[A-Z]{5,}\b|\b[A-Z]+(?:_[A-Z0-9]+)+\b|\b[45]\d\d (?=[A-Z])|\b(?:HTTP|status|code|error|event id)\W{0,3}\d{3,5}\b|\w(?:Error|Exception)\b/;

/** Tells whether a text says in words that something failed. */
export function soundsLikeFailure(text: string): boolean {
  return WORDS.test(text) || OTHER_WORDS.test(text);
}

/** Tells whether a text says what went wrong, in words or codes, as consoles and dialogs do. */
export function looksLikeError(text: string): boolean {
  return WORDS.test(text) || OTHER_WORDS.test(text) || CODES.test(text);
}
