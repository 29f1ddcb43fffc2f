/** Verbs that open an instruction; those with a second meaning need more words. */
const VERBS =
  "make sure|make (?:the|your|a|an|it|them)|be sure|ensure|verify|check|confirm|run|rerun|re-run|restart|reinstall|re-install|install|uninstall|update|upgrade|downgrade|remove|delete|add|set|change|increase|decrease|reduce|lower|raise|enable|disable|configure|reconfigure|use|open|close|go to|sign (?:in|out)|log (?:in|on|out|off)|contact|download|select|clear|replace|create|recreate|re-create|reboot|stop|start|wait|refer to|see (?=.{3,80} (?:instructions|how to|steps|information))|follow|navigate|edit|copy|move|rename|grant|assign|allow|specify|apply|turn (?:on|off)|switch|reset|rebuild|unlock|review|inspect|look (?:at|for|in)|execute|type|click|right-click|ask|try|retry|please|consider(?! (?:the following|a|this) (?:scenario|example|situation|case))|exclude|include|connect|reconnect|disconnect|work with|provide|supply|adjust|modify|upload|import|export|pin|bump|rotate|renew|regenerate|revert|roll ?back|wrap|pass|append|troubleshoot|have (?:them|the user)|do (?:one|the following|not)|don[’']t|give|put|issue|mount|unmount|remount|free|extend|expand|shrink|scale|correct|synchronize|define|declare|register|reload|repeat|place|point|locate|find|unset|kill|limit|drop|fix|convert|submit|detach|attach|unplug|plug|hold|press|tap|choose|save|request|write|pull|push|query|examine|determine|identify|test|validate|investigate|keep|leave|avoid|clean|purge|flush|migrate|recover|repair|restore|sync|upgrade|build|rebuild|compile|mark|map|link|unlink|trust|whitelist|allowlist|unblock|publish|redeploy|deploy|undo|sign|split|merge|join|leave|shut down|power (?:on|off)";
const CONDITIONS =
  'first|then|next|finally|alternatively|otherwise|instead|also|to do (?:this|so)|in (?:this|that|such) (?:case|situation|scenario)|if so|if not|as an? (?:workaround|alternative|solution|temporary \\w+)|for a workaround|(?:if|when|after|before|until|unless|once) [^,.]{3,120},|(?:on|for|in|from|with|to) [^,.]{3,120}';
const MUST =
  "you(?:[’']ll)? (?:can|should|must|need to|have to|might need|may need|may have to|might have to|could|may want to|want to)(?! (?:also |still |sometimes )?(?:get|receive|encounter|experience|run into|hit|face) (?:an?|the|this|these|some|several) (?:[\\w-]+ )?(?:errors?|messages?|warnings?|exceptions?|problems?|issues?)\\b)|(?:an?|the|your) (?:\\w+ )?(?:administrator|admin|user|owner)s? (?:can|should|must)|(?:administrators?|admins?|users) (?:can|should|must)|we recommend|it[’']s recommended|i recommend";

const INSTRUCTION = new RegExp(`^(?:(?:${CONDITIONS}),?\\s+)?(?:${VERBS}|${MUST})\\b`, 'i');
const ANSWER = new RegExp(
  [
    String.raw`\bto (?:fix|resolve|solve|work ?around|correct|avoid|prevent|address|remedy|mitigate|overcome|get around|bypass|troubleshoot|clear) (?:this|the|it|these|that|such|your|any|a|an)\b`,
    String.raw`\bas (?:an? )?(?:\w+ )?workaround\b`,
    String.raw`\b(?:solution|fix|workaround|resolution|remedy) (?:is|for this is|would be)\b`,
    String.raw`\b(?:has been|have been|was|were|is|are|will be) (?:fixed|addressed|resolved|corrected) (?:in|by|as|with)\b`,
    String.raw`\b(?:can|could|may) be (?:fixed|resolved|solved|worked around|avoided) (?:by|in|with|using|if)\b`,
    String.raw`(?<!\p{L})(?:beheben sie|um (?:dieses|das|den|diesen) (?:problem|fehler)|pour (?:résoudre|corriger|contourner)|para (?:resolver|solucionar|corregir|evitar))(?!\p{L})`,
  ].join('|'),
  'iu',
);

/**
 * Instructions of other languages at the start of a sentence: `Öffnen Sie …`, `Redémarrez le …`,
 * `Reinicie el …`, also behind what they are for. French ones need an article after them, since
 * names end so, too.
 */
const OTHER_INSTRUCTION = new RegExp(
  [
    String.raw`^(?:[^,.]{3,120}, )?(?!Haben|Können|Möchten|Sind|Wenn)\p{L}\p{Ll}+n Sie(?!\p{L})[^?]*$`,
    String.raw`^(?:(?:Pour|Si|Ensuite|Puis)[^,.]{0,120}, )?\p{L}\p{Ll}+ez(?:-vous|-le|-la|-les)?(?: (?:le|la|les|un|une|des|du|de|ce|cette|ces|votre|vos|que|si|sur|à|au|aux|en|dans|puis)(?!\p{L})| [ld]['’]|[,.])`,
    String.raw`^(?:(?:Para|Si|Después|Luego)[^,.]{0,120}, )?(?:Abra|Actualice|Agregue|Añada|Asegúrese|Borre|Cambie|Cierre|Compruebe|Copie|Cree|Desactive|Desinstale|Detenga|Ejecute|Elimine|Espere|Habilite|Haga|Inicie|Instale|Intente|Introduzca|Póngase|Pulse|Quite|Reinicie|Reinstale|Restablezca|Revise|Seleccione|Siga|Solicite|Utilice|Verifique|Vuelva)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Whether a text says what to do: an instruction at the start of a sentence, or "to fix this". */
export function tellsFix(text: string): boolean {
  if (ANSWER.test(text)) return true;
  return text
    .split(/(?<=[.!?])\s+/)
    .some(
      (sentence) =>
        (INSTRUCTION.test(sentence) || OTHER_INSTRUCTION.test(sentence)) && !isPointer(sentence),
    );
}

/** `For more information, see …` sends the reader on; it answers nothing. */
function isPointer(sentence: string): boolean {
  return /^(?:for (?:more|further|additional|detailed|general)|if you (?:need|have|want) (?:more|further|any)|to learn more|still need|see also|weitere informationen|pour (?:plus|en savoir)|para (?:más|obtener más))\b/i.test(
    sentence,
  );
}
