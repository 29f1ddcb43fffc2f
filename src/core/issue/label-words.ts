/** What a labelled part of a support article tells. */
export type Role =
  | 'symptom'
  | 'error'
  | 'variant'
  | 'cause'
  | 'diagnosis'
  | 'resolution'
  | 'workaround'
  | 'status'
  | 'summary'
  | 'more';

/**
 * The words that support articles use for their parts, as regular expressions over lower-case
 * text, in English, German, French and Spanish. Longer spellings come first where one begins
 * another. Plural `errors`, `issues` and `problems` are missing on purpose: they head collections.
 */
export const LABEL_WORDS: Readonly<Record<Role, readonly string[]>> = {
  variant: [
    'also (?:seen|shown|known|reported|appears?|logged|displayed|worded) as',
    '(?:other|alternative|newer|older) (?:wordings?|messages?|forms?|spellings?)',
    'auch (?:gesehen|bekannt) als|weitere (?:wortlaute|meldungen)',
    'également (?:vu|affiché|connu) (?:comme|sous la forme)|autres formulations',
    'también (?:visto|conocido|mostrado) como|otras formas',
  ],
  error: [
    '(?:full |exact |example |sample |actual )?error (?:messages?|text|output|code|logs?|strings?|details)',
    'error|exception|(?:exact |log |console )?messages?|(?:log|console|command) output|stack ?trace|log entry',
    'fehlermeldung(?:en)?|fehlertext|fehlercode|fehler|meldung',
    "messages? d['’]erreur|code d['’]erreur|erreur",
    'mensajes? de error|código de error',
  ],
  symptom: [
    'symptoms?|problem (?:description|statement|summary|details?)|issue (?:description|summary|details?)',
    'description (?:of (?:the )?)?(?:problem|issue|error)',
    '(?:observed |current |actual )?behaviou?r|what (?:happens|you see|is happening)|scenario',
    'known issue|issue|problem|question|q|description|condition|observations?|case',
    'symptome?|problembeschreibung|problem|beschreibung|szenario|frage',
    'symptômes?|problème|description|scénario',
    'síntomas?|problema|descripción|escenario|pregunta',
  ],
  cause: [
    '(?:possible |probable |potential |common |likely |typical |root |known )?(?:root )?(?:causes?|reasons?)',
    'why (?:this|it|does this|did this|is this) ?(?:happens?|occurs?|happen|occur|happening)?|explanation|what (?:causes|caused) (?:this|it)|root cause analysis|analysis',
    '(?:mögliche )?ursachen?|grund|gründe|erklärung',
    '(?:causes?|raisons?)(?: possibles?)?|explication',
    '(?:posibles? )?(?:causas?|razón|razones|motivos?)|explicación',
  ],
  diagnosis: [
    'diagnos(?:is|tics?|e|ing)(?: steps| the (?:problem|issue|cause))?|how to (?:diagnose|check|identify|detect|confirm)(?: (?:it|this))?',
    '(?:diagnostic|investigation|debugging) steps?|(?:how to )?identify (?:the )?(?:problem|issue|cause)|confirm (?:the )?(?:problem|issue|cause)',
    'diagnose|diagnostic|diagnóstico',
  ],
  workaround: [
    '(?:known |temporary |possible |suggested |alternative |manual )?(?:workarounds?|work-arounds?|work arounds?)',
    'temporary (?:fix|solution|resolution)|mitigations?|mitigation steps|interim (?:fix|solution)',
    '(?:problem)?umgehung|behelfslösung|übergangslösung',
    '(?:solution de )?contournement|solution (?:temporaire|provisoire)',
    'solución (?:alternativa|temporal|provisional)',
  ],
  resolution: [
    '(?:possible |potential |recommended |suggested |proposed |preferred |permanent |quick |alternative |detailed )?(?:resolutions?|solutions?|fix(?:es)?|remed(?:y|ies)|remediations?)(?: steps| options?)?',
    '(?:recommended|suggested|corrective|required|user|administrator|admin|possible|troubleshooting|resolution) (?:actions?|steps?|resolutions?|tasks?)',
    '(?:preferred|recommended|suggested|alternative|first|second|third) (?:method|option|approach|way)|(?:fix|resolve|solve|troubleshoot) (?:the |this |these )?(?:issues?|problems?|errors?)(?: manually| automatically| yourself)?',
    'recommendations?|actions?(?: required| plan| to take)?|what (?:to|you can|should you|can you) do(?: about (?:it|this))?|steps to (?:resolve|fix|follow)(?: (?:it|this|the (?:problem|issue|error)))?',
    'how (?:to|do i|can i|you can) (?:fix|resolve|solve|correct|repair)(?: (?:it|this|that|the (?:problem|issue|error)|this (?:problem|issue|error)))?|to (?:fix|resolve|solve)(?: (?:it|this|the (?:problem|issue)))?',
    '(?:resolving|fixing|solving) (?:the |this )?(?:problem|issue|error)|how to work around(?: (?:it|this))?|procedure|answer|a|response|method|option|approach|alternative',
    '(?:mögliche )?lösung(?:en|sweg)?|lösungsvorschlag|behebung|fehlerbehebung|abhilfe|maßnahmen?|antwort|methode|möglichkeit',
    'résolutions?|solutions?|correction|corrections|correctif|remède|réponse|méthode',
    '(?:posibles? )?(?:solución|soluciones)|resolución|corrección|respuesta|método|acción recomendada',
  ],
  status: ['status|fix status|fixed in|(?:fixed|affected) versions?|stand|statut|estado'],
  summary: [
    'summary|introduction|overview|background|abstract|synopsis|zusammenfassung|einführung|überblick|résumé|resumen|introducción',
  ],
  more: [
    '(?:for )?(?:more|further|additional|related|other|technical|supporting) (?:information|info|resources|details|help|reading|topics?|articles?|links?|content|documentation|documents|issues|references|notes)',
    '(?:further|related) reading|references?|see also|learn more|next steps?|resources|notes?|what.s next|what.s new|related|useful links|links',
    '(?:still )?need (?:more )?help|get (?:more )?help|(?:contact|contacting|ask|get) (?:microsoft |technical |customer )?support|support|feedback|give feedback|did this (?:fix|solve|help).*|was this (?:page|article|helpful).*',
    'prerequisites?|requirements|before you (?:begin|start)|limitations|glossary|disclaimer|third-party.*disclaimer|changelog|change log|release notes|keywords|tags|contents|table of contents|in this (?:article|topic|page)|on this page',
    'applies to|affected (?:products?|platforms?|users|services)|environment|product|products|versions?|impact|prevention|how to prevent(?: this| it)?|verification|verify (?:the )?(?:fix|solution|resolution)',
    "weitere informationen|siehe auch|verweise|weiterführende (?:informationen|links)|informations complémentaires|plus d['’]informations|voir aussi|más información|véase también|referencias",
  ],
};
