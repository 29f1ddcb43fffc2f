const CAUSE = new RegExp(
  [
    // This error occurs because …, can happen when …
    String.raw`\b(?:occurs?|happens?|appears?|arises?|is (?:raised|thrown|displayed|shown|returned|logged|expected)|(?:can|might|may|could) (?:occur|happen|appear))\b[^.]{0,40}\b(?:because|if|when|whenever|due to|after|since|as a result)\b`,
    String.raw`\b(?:is|are|was|be|were|been)\s+(?:\w+\s+)?caused by\b`,
    String.raw`\bcauses? (?:of|for) (?:this|the|these)\b|\bthe reason\b|\broot cause\b|\bbecause of (?:this|that|a|an|the)\b`,
    String.raw`\b(?:this|it) (?:usually |often |typically |generally |probably )?(?:means|indicates|happens|occurs|suggests)\b`,
    String.raw`\bthis (?:error|message|warning)(?: usually| often| typically)? (?:means|indicates|suggests)\b`,
    // You most likely forgot to …, you may be importing …
    String.raw`\b(?:most likely|probably),? you(?:[’']ve| have| are| did| forgot| left| missed)\b|\byou (?:most likely|probably) (?:have|are|did|forgot|left|missed)\b`,
    String.raw`\byou (?:may|might) be (?!wondering|looking|asking|seeing|getting|having|experiencing)\w+ing\b|\byou (?:may|might) have (?:\w+ed|forgotten|left|set|run)\b`,
    String.raw`\bby design\b|\bexpected behaviou?r\b|\bdue to (?:a|an|the)\b|\b(?:can|may) be (?:safely )?ignored\b|\bsafe(?:ly)? (?:to ignore|ignored?)\b`,
    String.raw`(?<!\p{L})(?:(?:tritt|treten) (?:\S+ ){0,3}?auf|liegt daran|verursacht durch|die ursache (?:ist|dafür))(?!\p{L})|, weil(?!\p{L})`,
    String.raw`(?<!\p{L})(?:se (?:produit|produisent) (?:lorsque|si|car|parce|quand)|(?:est|sont) (?:dûs?|dues?|causée?s?)|provoquée?s? par|en raison d[eu’'])(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:ocurren?|se producen?) (?:cuando|porque|si)|se debe a|debido a|causad[oa]s? por)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Whether a text says why something occurs, or that it is meant to. */
export function tellsCause(text: string): boolean {
  return CAUSE.test(text);
}

/** The first sentence of a text that says so, or null. */
export function findCauseSentence(text: string): string | null {
  return text.split(/(?<=[.!?])\s+/).find((sentence) => CAUSE.test(sentence)) ?? null;
}
