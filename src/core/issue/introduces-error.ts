/** What an introduction promises: one message, or several of which each is its own. */
export type Introduction = 'one' | 'many' | null;

const MESSAGE =
  'errors?|messages?|warnings?|exceptions?|events?|alerts?|notifications?|logs?|outputs?|responses?|texts?|dialog(?:ue)?s?|prompts?|entry|entries|stack ?traces?|tracebacks?|failures?|faults?|banners?|codes?|crash(?:es)?|results?';
const FOLLOWING = new RegExp(
  `\\b(?:following|below|these|those|this|similar|such)\\s+(?:[\\w.'’/-]+\\s+){0,4}?(${MESSAGE})\\b|\\b(?:${MESSAGE}) (?:like|as|shown) (?:the ones? )?below\\b`,
  'i',
);
const OTHER_NOUN =
  /\b(?:following|these|below|one of the|any of the|either of the)\s+(?:[\w.'’-]+\s+){0,2}?(?:scenarios?|situations?|conditions?|circumstances|issues?|symptoms?|problems?|reasons?|causes?|steps?|commands?|cmdlets?|settings?|options?|methods?|links?|articles?|tables?|locations?|requirements?|versions?|products?|updates?|registry|keys?|ports?|urls?|permissions?|actions?|values?|propert(?:y|ies)|parameters?|fields?|files?|attributes?|users?|behaviou?rs?|configuration|environment|topolog(?:y|ies)|resolutions?|workarounds?|solutions?)\b/i;
const BEFORE_COLON = new RegExp(
  `\\b(?:${MESSAGE}|similar to|something like|looks? like(?: this)?)\\b[^.:]{0,90}[:：]\\s*$`,
  'i',
);
const VERB_BEFORE_COLON =
  /\b(?:sees?|gets?|got|receives?d?|returns?|returned|displays?|displayed|throws?|threw|raises?|prints?|shows?|showed|shown|reports?|reported|states?|says?|reads?|logs?|logged|outputs?|encounters?|complains?|fails? with|failed with|failing with|exits? with|crash(?:es|ed) with|stops? with|ends? with)\b[^.:]{0,60}[:：]\s*$/i;
/** `You may see messages similar to the following.` */
const LIKE_FOLLOWING = new RegExp(
  `\\b(?:${MESSAGE})\\b[^.:]{0,60}\\b(?:similar to|like) (?:the following|this|these)[.]?\\s*$`,
  'i',
);
const OTHER_LANGUAGES =
  /(?:fehlermeldung(?:en)?|folgende[nrs]? (?:\S+ )?(?:fehler|meldung(?:en)?)|(?:meldung|fehler) (?:ähnlich|wie)|message (?:\S+ )?d['’]erreur|erreurs? (?:\S+ )?suivantes?|messages? suivants?|message (?:semblable|similaire|tel)|mensajes? de error|siguientes? (?:errores|error|mensajes?)|(?:error|mensaje) (?:similar|parecido|como)|(?:meldet|renvoie|affiche|devuelve|muestra))(?![\p{L}])[^.:]{0,80}[:：]\s*$/iu;
const MANY =
  /\b(?:one or more of|one of|either of|any of|some of|both|multiple|several|various|these|following|different)\b[^.:]{0,60}\b(?:errors|messages|exceptions|warnings|events|alerts|notifications|entries|codes|texts)\b|\bfehlermeldungen\b|\bmessages d['’]erreur\b|\bmensajes de error\b|\bl['’]un(?:e)? des (?:erreurs|messages)\b|\buno de los siguientes (?:errores|mensajes)\b/i;

/**
 * Tells whether a paragraph announces that a message follows, by its last sentence.
 *
 * `You receive the following error message:` → `'one'`
 * `Users see one of these errors:` → `'many'`
 * `This occurs in the following scenarios:` → null
 */
export function introducesError(text: string): Introduction {
  const tail = text.slice(-400).trimEnd();
  const [before, last = tail] = tail.split(/(?<=[.!?])\s+(?=[\p{Lu}"“])/u).slice(-2);
  // `It stops with an error. For example:`
  const isExample = before !== undefined && EXAMPLE.test(last) && NAMES_ERROR.test(before);
  const sentence = isExample ? before.replace(/[.!]$/, ':') : last;
  const colon = /[:：]\s*$/.test(sentence);
  const following =
    FOLLOWING.test(sentence) && /\b(?:following|below|similar|these)\b/i.test(sentence);
  const other = OTHER_NOUN.test(sentence) && !FOLLOWING.test(sentence);
  if (other || CONDITION.test(sentence) || GOOD.test(sentence)) return null;
  const introduced = colon
    ? BEFORE_COLON.test(sentence) ||
      following ||
      VERB_BEFORE_COLON.test(sentence) ||
      OTHER_LANGUAGES.test(sentence)
    : UNFINISHED.test(sentence) ||
      ((following || LIKE_FOLLOWING.test(sentence)) &&
        (RECEIVES.test(sentence) || ENDS_WITH_ERROR.test(sentence)));
  if (!introduced) return null;
  return MANY.test(sentence) ? 'many' : 'one';
}

const RECEIVES =
  /\b(?:sees?|gets?|receives?d?|returned|displayed|shown|shows?|logged|occurs?|happens?|arises?|appears?|encounters?|experience|reported|fails?|generated|raised|thrown|presented|manifests?|produces?|prints?|throws?)\b/i;

/** `Scripts won't run with the following error.` */
const ENDS_WITH_ERROR =
  /\b(?:with|outputs?|prints?|emits?|throws?|raises?|gives?) the following (?:[\w.'’-]+ ){0,2}(?:errors?|warnings?|exceptions?)(?: messages?)?[.]?\s*$/i;
/** `The client shows`, and nothing more, above what it shows. */
const UNFINISHED = new RegExp(
  `\\b(?:shows|says|displays|complains|(?:closed|ends?|exits?|fails?|stops?) with)\\s*$|\\b(?:errors?|warnings?|exceptions?|(?:error )?messages?|failures?)\\b[^.:]{0,60}?,? (?:for example|for instance|such as),?\\s*$`,
  'i',
);

const EXAMPLE = /^(?:for (?:example|instance)|like (?:this|so))\s*[:：]$/i;
const NAMES_ERROR = /\b(?:errors?|warnings?|exceptions?)[.!]$/i;

/** `A valid output would look like this:` */
const GOOD =
  /\b(?:valid|expected|correct|successful|normal|healthy|good|working)\s+(?:\w+\s+)?(?:outputs?|results?|responses?|logs?)\b[^.:,]{0,60}[:：.]?\s*$/i;

/** `… with an error if:` lists conditions, not messages. */
const CONDITION =
  /\b(?:if|when|because|unless|cases?|where|while|as follows when|wenn|weil|falls|si|lorsque|car|cuando|porque)\s*[:：]\s*$/i;
