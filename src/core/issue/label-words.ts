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
 * text, in English, German, French, Spanish, and the plainest of Russian,
 * Portuguese, Italian, Dutch, Polish, Chinese, Japanese and Korean; they match without their accents, too. Longer
 * spellings come first where one begins another. Plural `errors`, `issues` and `problems` are
 * missing on purpose: they head collections.
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
    '(?:genaue |vollständige |angezeigte )?(?:fehler)?meldung(?:en|stext)?|fehlertext|fehlercode|fehler',
    "messages? d['’]erreurs?|message affiché|texte (?:de l['’]erreur|du message)|code d['’]erreur|erreur",
    'mensajes? de error|mensaje mostrado|texto del (?:error|mensaje)|código de error',
    'текст ошибки|сообщение об ошибке|ошибка|(?:código|mensagem|texto) d[eo] erro|mensagem|messaggio di errore|errore|foutmelding|komunikat(?: o błędzie)?|błąd',
    '错误(?:信息|消息|提示|日志|代码)|报错(?:信息)?|錯誤訊息|エラー(?:メッセージ|内容|コード)|(?:오류|에러) ?메시지',
  ],
  symptom: [
    'symptoms?|problem (?:description|statement|summary|details?)|issue (?:description|summary|details?)',
    'description (?:of (?:the )?)?(?:problem|issue|error)',
    'what (?:does|do|will) (?:the|this|these|that) (?:problem|issue|error|message|warning)s? look like',
    '(?:observed |current |actual )?behaviou?r|what (?:happens|you see|is happening)|scenario',
    'known issue|issue|problem|question|q|description|condition|observations?|case',
    'symptome?|anzeichen|fehlerbild|(?:problem|fehler)beschreibung|(?:bekanntes )?problem|beschreibung|szenario|verhalten|frage',
    'symptômes?|problème(?: connu| constaté)?|description|scénario|comportement|question',
    'síntomas?|problema(?: conocido)?|descripción|escenario|comportamiento|pregunta',
    'симптомы?|признаки?|проблема|описание(?: проблемы)?|вопрос|sintomas?|problema|descrição|pergunta|sintom[oi]|descrizione|domanda|symptomen|probleem|vraag|objawy?|problem|pytanie',
    '(?:问题)?(?:现象|描述|症状)|問題描述|症狀|症状|現象|事象|質問|증상|문제 ?설명|질문',
  ],
  cause: [
    '(?:possible |probable |potential |common |likely |typical |root |known )?(?:root )?(?:causes?|reasons?)',
    'why (?:this|it|does this|did this|is this) ?(?:happens?|occurs?|happen|occur|happening)?|explanation|what (?:causes|caused) (?:this|it)|root cause analysis|analysis',
    '(?:how|why|when) (?:might|could|may|can|do|does|would|will|did) (?:you|i|we|users?|this|it) (?:run into|encounter|get|see|hit|come across|receive) (?:this|the|that) (?:problem|issue|error|message|warning)',
    '(?:mögliche |wahrscheinliche |häufige |bekannte )?(?:fehler)?ursachen?|grund|gründe|erklärung',
    '(?:causes?|raisons?|origines?)(?: (?:possibles?|probables?|fréquentes?|racine|première))?|explication',
    '(?:posibles? |probables? )?(?:causas?|razón|razones|motivos?)(?: (?:posibles?|probables?|frecuentes|raíz))?|explicación',
    '(?:возможн(?:ая|ые) )?причин[аы]|(?:possíve(?:l|is) )?causas?|motivos?|(?:possibil[ei] )?caus[ae]|oorza(?:ak|ken)|przyczyn[ay]',
    '(?:可能(?:的)?)?(?:原因|成因)(?:分析)?|(?:考えられる)?原因|원인',
    'why (?:this|the|these|did this|does this) (?:errors?|warnings?|messages?|problems?|issues?) (?:occurr?(?:ed|s)?|happen(?:ed|s)?|appear(?:ed|s)?|exists?)|what went wrong',
  ],
  diagnosis: [
    'diagnos(?:is|tics?|e|ing)(?: steps| the (?:problem|issue|cause))?|how to (?:diagnose|check|identify|detect|confirm)(?: (?:it|this))?',
    '(?:diagnostic|investigation|debugging) steps?|(?:how to )?identify (?:the )?(?:problem|issue|cause)|confirm (?:the )?(?:problem|issue|cause)',
    '(?:fehler)?diagnose|diagnoseschritte|(?:étapes de )?diagnostic|(?:pasos de )?diagnóstico',
  ],
  workaround: [
    '(?:known |temporary |possible |suggested |alternative |manual )?(?:workarounds?|work-arounds?|work arounds?)',
    'temporary (?:fix|solution|resolution)|mitigations?|mitigation steps|interim (?:fix|solution)',
    '(?:problem)?umgehung|(?:behelfs|übergangs|zwischen)lösung|vorübergehende lösung',
    '(?:(?:solution|mesure|méthode) de )?contournement|solution (?:temporaire|provisoire|palliative)|palliatif',
    'solución(?:es)? (?:alternativas?|temporal(?:es)?|provisional(?:es)?)|medida (?:temporal|provisional)',
    'обходн(?:ой путь|ое решение)|временное решение|solução (?:alternativa|temporária)|soluzione (?:alternativa|temporanea)|obejście',
    '(?:临时|臨時)?(?:规避|规避方案|变通)(?:方法|方案|办法)?|回避策|暫定対応|우회 방법',
  ],
  resolution: [
    '(?:possible |potential |recommended |suggested |proposed |preferred |permanent |quick |alternative |detailed )?(?:resolutions?|solutions?|fix(?:es)?|remed(?:y|ies)|remediations?)(?: steps| options?)?',
    '(?:recommended|suggested|corrective|required|user|administrator|admin|possible|troubleshooting|resolution) (?:actions?|steps?|resolutions?|tasks?)',
    '(?:preferred|recommended|suggested|alternative|first|second|third) (?:method|option|approach|way)|(?:fix|resolve|solve|troubleshoot) (?:the |this |these )?(?:issues?|problems?|errors?)(?: manually| automatically| yourself)?',
    'recommendations?|actions?(?: required| plan| to take)?|what (?:to|you can|should you|can you) do(?: about (?:it|this))?|steps to (?:resolve|fix|follow)(?: (?:it|this|the (?:problem|issue|error)))?',
    'how (?:to|do i|can i|you can) (?:fix|resolve|solve|correct|repair)(?: (?:it|this|that|the (?:problem|issue|error)|this (?:problem|issue|error)))?|to (?:fix|resolve|solve)(?: (?:it|this|the (?:problem|issue)))?',
    'resolve|(?:resolving|fixing|solving) (?:the |this )?(?:problem|issue|error)|how to work around(?: (?:it|this))?|procedure|answer|a|response|method|option|approach|alternative',
    '(?:mögliche |empfohlene |vorgeschlagene )?lösung(?:en|sweg|sschritte|svorschlag)?|(?:fehler)?behebung|problem(?:lösung|behandlung)|abhilfe|(?:empfohlene |korrektur)?maßnahmen?',
    'empfohlene (?:aktion|vorgehensweise)|vorgehensweise|benutzeraktion|antwort|methode|möglichkeit|variante|so (?:beheben|lösen) sie (?:das|dieses|den|diesen) (?:problem|fehler)',
    '(?:(?:étapes|procédure) de )?résolutions?|solutions?(?: (?:possibles?|proposées?|recommandées?))?|corrections?|correctif|dépannage|remède|réponse|méthode|procédure|que faire',
    "(?:actions?|mesures?) (?:correctives?|recommandées?|requises?|à effectuer)|comment (?:résoudre|corriger) (?:le problème|ce problème|l['’]erreur|cette erreur)",
    '(?:posibles? )?solución(?:es)?(?: (?:propuestas?|recomendadas?|posibles?))?|(?:(?:pasos|procedimiento) de )?resolución|corrección|respuesta|método|opción|procedimiento|qué hacer',
    '(?:acción|acciones|medidas?) (?:recomendadas?|correctivas?|correctoras?)|(?:pasos para|cómo) (?:solucionar|resolver|corregir)(?:lo| (?:el|este) (?:problema|error))',
    '(?:возможн(?:ое|ые) )?решени[ея]|исправление|устранение|ответ|как исправить|что делать|(?:possíve(?:l|is) )?soluç(?:ão|ões)|correção|resposta|resolução|soluzion[ei]|risoluzione|risposta|oplossing(?:en)?|antwoord|rozwiązani[ea]|odpowiedź',
    '(?:解决|解決|处理|處理)(?:方法|方案|办法|辦法|措施|策)?|修复(?:方法)?|回答|答|対処(?:法|方法)?|対策|解决|回答|해결(?: ?방법)?|조치(?: ?방법)?|답변',
    '(?:possible |some )?ways to (?:fix|resolve|solve)(?: (?:it|this|the (?:problem|issue|error)))?',
  ],
  status: ['status|fix status|fixed in|(?:fixed|affected) versions?|stand|statut|état|estado'],
  summary: [
    'summary|introduction|overview|background|abstract|synopsis|zusammenfassung|einführung|überblick|résumé|resumen|introducción',
  ],
  more: [
    '(?:for )?(?:more|further|additional|related|other|technical|supporting) (?:information|info|resources|details|help|reading|topics?|articles?|links?|content|documentation|documents|issues|references|notes)',
    '(?:further|related) reading|references?|see also|learn more|next steps?|resources|notes?|what.s next|what.s new|related|useful links|links',
    '(?:still )?need (?:more )?help|get (?:more )?help|(?:contact|contacting|ask|get) (?:microsoft |technical |customer )?support|support|feedback|give feedback|did this (?:fix|solve|help).*|was this (?:page|article|helpful).*',
    'prerequisites?|requirements|before you (?:begin|start)|limitations|glossary|disclaimer|third-party.*disclaimer|changelog|change log|release notes|keywords|tags|contents|table of contents|in this (?:article|topic|page)|on this page',
    'applies to|affected (?:products?|platforms?|users|services)|environment|product|products|versions?|impact|prevention|how to prevent(?: this| it)?|verification|verify (?:the )?(?:fix|solution|resolution)',
    'weitere informationen|siehe auch|verweise|weiterführende (?:informationen|links)|verwandte (?:themen|artikel|inhalte)|gilt für|nächste schritte|voraussetzungen|hinweise?|in diesem artikel',
    "informations (?:complémentaires|supplémentaires)|(?:plus d['’]|autres )informations|(?:pour )?en savoir plus|voir (?:aussi|également)|articles? associés?|s['’]applique à|étapes suivantes|prérequis|remarques?|références|dans cet article",
    '(?:más información|información adicional)|(?:véase|consulte|vea) también|artículos relacionados|se aplica a|pasos siguientes|requisitos previos|notas?|referencias|en este artículo',
    'дополнительн(?:ая информация|о)|см\\. также|примечани[ея]|saiba mais|mais informações|veja também|observações|ulteriori informazioni|vedi anche|zie ook|meer informatie|zobacz też|więcej informacji',
    '(?:更多|相关|参考)(?:信息|资料|链接|内容)|参考|関連(?:情報|リンク)|備考|参考情報|참고(?: 자료)?',
  ],
};
