import { looksLikeError } from './looks-like-error.ts';

const STATES =
  /\b(?:\w+n['’]t|issues?|problems?|troubles?|symptoms?|slow(?:ly|ness)?|stuck|stays?|remains?|hangs?|hung|freez(?:es|ing)|frozen|loops?|infinite|keeps?|high (?:cpu|memory|load|disk|latency)|not|no longer|never|without|only|instead of|blank|empty|black|white screen|gr[ea]yed out|(?:switched|turned) off|prevents?|block(?:s|ed|ing)?|interrupt(?:ed|s)|inactive|unresponsive|unavailable|offline|broken|bad|poor|delay(?:s|ed)?|duplicate[sd]?|disappear(?:s|ed)?|stops?|stopped|drops?|disconnect(?:s|ed|ing)?|los(?:es|s|ing)|leak(?:s|ing)?|incorrect(?:ly)?|wrong(?:ly)?|revers(?:ed|es)|inconsistent|intermittent(?:ly)?|random(?:ly)?|repeatedly|(?:signed|logged|kicked|locked) out|unexpectedly|warnings?|messages?|exceptions?|reboots?|bounces?|degraded|no|nothing|self-signed|untrusted|stale|orphaned|pending|overwritten|ignored|skipped|truncated|garbled|instead|too|converted to)\b/i;
const TOPIC =
  /^(?:how (?:to|do|does|can)\b|overview|introduction|about\b|what(?:['’]?s| is| are)\b(?! (?:causing|wrong))|understand|prerequisite|requirement|get(?:ting)? started|quick ?start|next steps?|see also|before you|learn\b|reference|list of|(?:un)?supported\b|example|sample|glossary|appendix|faqs?\b|frequently|known (?:issues|limitations)|troubleshooting\b(?! .*(?:error|fail))|limitations|release notes|changelog|best practices|tips\b|checklist|guidelines|terminology|architecture|contents|step \d|phase \d|test ?\d|tools?\b|related\b|summary)/i;
const IMPERATIVE =
  /^(?:add|adjust|allow|analy[sz]e|apply|assign|back ?up|build|call|capture|change|check|choose|clean|clear|click|close|collect|compare|configure|confirm|connect|contact|convert|copy|create|customi[sz]e|debug|delete|deploy|determine|disable|download|edit|enable|ensure|enter|escalate|examine|execute|export|find|follow|gather|generate|get|give|go|identify|import|increase|inspect|install|investigate|invoke|keep|limit|locate|log|look|make|manage|manually|migrate|modify|monitor|move|obtain|open|perform|prepare|preview|provide|publish|re-?create|rebuild|re-?install|rename|remove|reduce|replace|replicate|report|request|re-?run|reset|restart|restore|retrieve|review|rotate|run|save|scale|search|select|send|set(?:ting)?|share|sign|specify|start|stop|submit|switch|sync|test|tune|turn|type|uninstall|unblock|unlock|update|upgrade|upload|use|using|validate|verify|view|wait|work|write|collecting|checking|configuring|creating|enabling|installing|running|updating|verifying|setting|viewing|managing|gathering|upgrading|restarting|adding|removing|changing)\b/i;
const REPAIR =
  /^(?:fix|troubleshoot|resolve|repair|diagnose|recover from|solve|debug(?:ging)?|fixing|troubleshooting|resolving|diagnosing)\b/i;
const NAMED_MESSAGE =
  /\b(?:error|message|warning|prompt|exception|alert)s?\s+(?:in|when|while|on|after|during|appears?|is|for|at)\b/i;
const GERUND_FAILURE = /^\w+ing\b.*\b(?:fails?|failed|errors?|doesn['’]t|not)\b/i;
const NUMBERED =
  /^(?:HTTP\s+|SIP\s+|error\s+)?(?:\d{3,6}|0x[0-9a-f]{4,8}|[A-Z]{2,}\d{3,}|[A-Z]+(?:_[A-Z0-9]+)+)\b(?![.\d])/i;

/**
 * How strongly a heading or title names something that has gone wrong: 2 a failure, 1 perhaps,
 * 0 a topic, below 0 an instruction.
 *
 * `Can't sign in`, `502 Bad Gateway` → 2; `Fix the toggle` → 1; `Architecture` → 0;
 * `Run the setup again` → -1
 */
export function namesProblem(title: string): number {
  const plain = title
    .replace(
      /^(?:\d{1,2}(?:\.\d+)*[.)]\s+|(?:issue|problem|error|case|scenario|q|question)\s*#?\d*\s*[:.]\s+)/i,
      '',
    )
    .trim();
  if (plain === '') return 0;
  if (REPAIR.test(plain.replace(/^how (?:to|do (?:i|you)|can (?:i|you))\s+/i, ''))) return 1;
  const failure = looksLikeError(plain) || NUMBERED.test(plain) || STATES.test(plain);
  if (plain.endsWith('?'))
    return failure ||
      /^(?:why (?:(?:do|does|did|is|are|am|was|has|have|can)(?:n['’]t)? )?(?:i|my|we|our|this|it)\b|what (?:do|should|can) (?:i|we) do (?:if|when))/i.test(
        plain,
      )
      ? 2
      : -1;
  if (TOPIC.test(plain)) return /^(?:troubleshooting|known)/i.test(plain) ? 0 : -1;
  if (IMPERATIVE.test(plain) && !GERUND_FAILURE.test(plain) && !NAMED_MESSAGE.test(plain))
    return -1;
  return failure ? 2 : 0;
}
