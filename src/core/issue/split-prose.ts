import type { RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { readCommands } from './read-commands.ts';

/** What prose without labels tells, in the order in which support articles tell it. */
export interface SplitProse {
  lead: RootContent[];
  /** Paragraphs that are about the cause only. */
  cause: RootContent[];
  /** Sentences about the cause inside other paragraphs. */
  causeSentences: { text: string; line: number }[];
  fix: RootContent[];
}

const CAUSE =
  /\b(?:occurs?|happens?|appears?|arises?|is (?:raised|thrown|displayed|shown|returned|logged|expected)|can (?:occur|happen)|might (?:occur|happen)|may (?:occur|happen))\b[^.]{0,40}\b(?:because|if|when|whenever|due to|after|since|as a result)\b|\b(?:is|are|was|be|were|been)\s+(?:\w+\s+)?caused by\b|\bcauses? (?:of|for) (?:this|the|these)\b|\bthe reason\b|\broot cause\b|\bthis (?:usually |often |typically |generally )?(?:means|indicates|happens|occurs)\b|\b(?:it|this (?:error|message|warning)) (?:usually |often |typically )?(?:means|indicates|suggests) that\b|\bby design\b|\bdue to (?:a|an|the)\b/i;
const VERBS =
  'make sure|ensure|verify|check|confirm|run|rerun|restart|reinstall|install|uninstall|update|upgrade|downgrade|remove|delete|add|set|change|increase|decrease|reduce|enable|disable|configure|reconfigure|use|open|go to|sign (?:in|out)|log (?:in|on|out|off)|contact|download|select|clear|replace|create|recreate|re-create|reboot|stop|start|wait|refer to|see (?=.{3,80} (?:instructions|how to|steps|information))|follow|navigate|edit|copy|move|rename|grant|assign|allow|specify|apply|turn (?:on|off)|switch|reset|rebuild|unlock|review|inspect|look (?:at|for|in)|execute|type|click|right-click|ask|try|retry|please|consider|exclude|include|connect|disconnect|work with|provide|adjust|modify|manually|upload|import|export|pin|bump|rotate|renew|regenerate|revert|roll ?back|wrap|pass|append|troubleshoot|have (?:them|the user)|do (?:one|the following|not)';
const FIX = new RegExp(
  `^(?:(?:first|then|next|finally|alternatively|otherwise|instead|also|in this (?:case|situation|scenario)|if so|if not|as an? (?:workaround|alternative|solution|temporary \\w+)|for a workaround|a workaround is|before you[^,]{0,60}|if [^,]{3,120}|when [^,]{3,120}|after [^,]{3,100}|on [^,]{3,60}|in (?:the |your )?[^,]{3,60}),?\\s+)?(?:${VERBS}|you(?:['’]ll)? (?:can|should|must|need to|have to|might need|may need|may have|could)|(?:an?|the) (?:administrator|admin|user|owner)s? (?:can|should|must)|administrators? (?:can|should|must))\\b`,
  'i',
);
const FIX_ANYWHERE =
  /\bto (?:fix|resolve|solve|work ?around|correct|avoid|prevent|address|remedy|mitigate|overcome|get around|bypass|troubleshoot|clear) (?:this|the|it|these|that|such|your|any|a|an)\b|\b(?:solution|fix|workaround|resolution|remedy) (?:is|for this is|would be)\b|\b(?:has been|have been|was|were|is|are|will be) (?:fixed|addressed|resolved|corrected) (?:in|by|as|with)\b|\b(?:can|could|may) be (?:fixed|resolved|solved|worked around|avoided) (?:by|in|with|using|if)\b|\bsafely ignored\b|\bno action is (?:required|needed)\b/i;

/**
 * Splits the blocks of an unlabelled issue: what is seen, why, and what to do.
 *
 * The fix begins at the first block that instructs (`To fix this …`, an imperative, a numbered
 * list, code to run) and takes all that follows. Nothing is guessed where nothing instructs.
 */
export function splitProse(blocks: readonly RootContent[]): SplitProse {
  const result: SplitProse = { lead: [], cause: [], causeSentences: [], fix: [] };
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? readText(block) : '';
    const isCause = text !== '' && CAUSE.test(text);
    if (result.fix.length > 0 || isFix(block, text)) {
      if (isCause && result.cause.length === 0 && result.causeSentences.length === 0) {
        const sentence = text.split(/(?<=[.!?])\s+/).find((one) => CAUSE.test(one)) ?? text;
        if (!FIX_ANYWHERE.test(sentence)) {
          result.causeSentences.push({ text: sentence, line: block.position?.start.line ?? 1 });
        }
      }
      result.fix.push(block);
    } else if (isCause) result.cause.push(block);
    else if (result.cause.length > 0 && block.type === 'list') result.cause.push(block);
    else result.lead.push(block);
  }
  return result;
}

/** Whether a text says why the issue occurs. */
export function tellsCause(text: string): boolean {
  return CAUSE.test(text);
}

function isFix(block: RootContent, text: string): boolean {
  if (block.type === 'paragraph') return FIX.test(text) || FIX_ANYWHERE.test(text);
  if (block.type === 'code') return readCommands([block]).length > 0;
  if (block.type !== 'list') return false;
  if (block.ordered === true && block.children.length > 1) return true;
  const instructing = block.children.filter((item) => {
    const itemText = readText(item);
    return FIX.test(itemText) || FIX_ANYWHERE.test(itemText);
  });
  return instructing.length * 2 > block.children.length;
}
