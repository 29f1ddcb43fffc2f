import type { Paragraph } from 'mdast';
import { findQuotes, type Quote } from './find-quotes.ts';
import { looksLikeError } from './looks-like-error.ts';

/** The author calls it a message just before the quotation … */
const NAMED_BEFORE =
  /\b(?:errors?|messages?|exceptions?|warnings?|notifications?|alerts?|failures?|codes?|events?|banner|fehler|(?:fehler)?meldung|warnung|erreur|avertissement|mensaje|aviso|journal indique|meldet|indique|affiche|muestra)(?:\s+(?:code|message|text|id|number|status|dialog|box|saying|stating|like|of|is|was|that|which|says|states|reads|such|as|similar|to|with|the|a|an|following|indicating|appears|displayed|shown|lautet|erscheint|suivante?|s['’]affiche|apparaît|siguiente|aparece|dice|de error|d['’]erreur))*\s*[:,(-]?\s*$/i;
const SAID_BEFORE =
  /\b(?:says?|saying|states?|stating|reads?|reading|displays?|fails? with|failed with|failing with|returns?|returned|reports?|reported|shows?|throws?|contains?|logs?|prints?|complains?(?: that)?|gets?|receives?|see|with)(?:\s+(?:an?|the|this|following))?\s*[:,]?\s*$/i;
/** A reader sees it; `see "Troubleshooting"` alone sends one on. */
const SEEN_BEFORE =
  /\b(?:you|we|i|they|users?|customers?|admins?|administrators?)(?: (?:will|may|might|can|could|also|often|sometimes)|['’]ll)*\s+(?:sees?|gets?|receives?|encounters?|saw|got|received)(?:\s+(?:an?|the|this))?\s*[:,]?\s*$/i;
/** What something fails with is its message, whatever it says. */
const FAILS_WITH =
  /\b(?:fail(?:s|ed|ing)?|crash(?:es|ed|ing)?|exit(?:s|ed|ing)?|abort(?:s|ed|ing)?|die[sd]?|terminat(?:es?|ed|ing)|panic(?:s|ked)?) with(?:\s+(?:an?|the|this|following))*\s*[:,]?\s*$/i;
/** … or just after it. */
const NAMED_AFTER =
  /^[.,]?\s*(?:\([^)]{1,20}\)\s*)?(?:error|warning|exception|failure|message|alert|notification|response|banner|event|fehler|(?:wird )?angezeigt|erscheint|s['’]affiche|apparaît|aparece|se muestra)s?(?![\p{L}\p{N}])(?!\s+(?:log|file|level|handler|page|type|class|box|field|center|list))/iu;
/** What a reader is to click, type, read or set is no message. */
const INTERFACE_BEFORE =
  /\b(?:wählen sie|klicken sie auf|sélectionnez|cliquez sur|seleccione|haga clic en|pulse|bouton|schaltfläche|botón|select|click|choose|tap|press|open|expand|clear|check|enter|type|set|enable|disable|turn (?:on|off)|go to|navigate to|run|use|the|see|called|named|labeled|under|in|on|from|to|add|remove|change|edit|rename|search for|look for|locate|find)\s+(?:the\s+)?$/i;
const INTERFACE_AFTER =
  /^\s*(?:\w+\s+)?(?:buttons?|tabs?|pages?|options?|settings?|sections?|dialog|box|icons?|menus?|check ?box|polic(?:y|ies)|cmdlets?|commands?|fields?|files?|folders?|parameters?|keys?|link|pane|window|column|values?|propert(?:y|ies)|attributes?|headers?|services?|groups?|roles?|features?|toggle|screen|switch|tool|method|table|list|node|status)\b/i;

/**
 * Finds the messages that a sentence quotes.
 *
 * `You see the error "The disk is full."` → `The disk is full.`
 * `An **Update now** message appears` → `Update now`
 * `Select **Retry** on the "Status" page` → none
 */
export function findInlineErrors(paragraph: Paragraph): string[] {
  return findQuotes(paragraph.children)
    .filter((quote) => isMessage(quote))
    .map((quote) => quote.text.replace(/[,;]$/, ''));
}

function isMessage(quote: Quote): boolean {
  const { text } = quote;
  const words = text.split(/\s+/).length;
  const before = lastSentence(quote.before);
  if (text.length < 3 || /^[\W\d]{0,2}$/.test(text) || words > 90) return false;
  const isCode = /^(?:0x[0-9a-f]{4,}|\d{3,6}|[A-Z]{2,}[A-Z0-9]*[-_ ]?\d{3,})$/i.test(text);
  if (isCode) return /\b(?:error|code|event id|status|exception)\W{0,4}(?:code\W*)?$/i.test(before);
  const isSet = quote.mark === 'code' || quote.mark === 'quotes';
  if (isSet && words >= 3 && FAILS_WITH.test(before)) return true;
  if (isSet && words >= 3 && SEEN_BEFORE.test(before) && looksLikeError(text)) return true;
  const namedAfter = NAMED_AFTER.test(quote.after);
  const namedBefore = NAMED_BEFORE.test(before);
  if (INTERFACE_AFTER.test(quote.after) && !namedAfter) return false;
  if (namedAfter && words >= 2) return true;
  if (namedAfter) return looksLikeError(text);
  if (INTERFACE_BEFORE.test(before) && !namedBefore) return false;
  if (namedBefore)
    return words >= 2 && (words >= 3 || quote.mark !== 'emphasis' || looksLikeError(text));
  return SAID_BEFORE.test(before) && words >= 3 && (looksLikeError(text) || /\bnot\b/i.test(text));
}

function lastSentence(text: string): string {
  return (
    text
      .slice(-160)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? text
  );
}
