import { soundsLikeFailure } from './looks-like-error.ts';

const STATES =
  /\b(?:\w+n['’]t|issues?|problems?|troubles?|symptoms?|slow(?:ly|ness)?|stuck|stall(?:s|ed)?|(?:is|are|stays?) locked|stays?|remains?|hangs?|hung|freez(?:es|ing)|frozen|loops?|infinite|keeps?|high (?:cpu|memory|load|disk|latency)|no longer|blank|empty|black|white screen|gr[ea]yed out|(?:switched|turned) off|prevents?|block(?:s|ed|ing)?|interrupt(?:ed|s)|inactive|un(?:healthy|stable|responsive|readable|usable|signed|able)|faulty|exhausted|overloaded|dead|down|full|unresponsive|unavailable|offline|broken|bad|poor|delay(?:s|ed)?|duplicate[sd]?|disappear(?:s|ed)?|stops?|stopped|drops?|disconnect(?:s|ed|ing)?|los(?:es|s|ing)|leak(?:s|ing)?|incorrect(?:ly)?|wrong(?:ly)?|revers(?:ed|es)|inconsistent|intermittent(?:ly)?|random(?:ly)?|repeatedly|(?:signed|logged|kicked|locked) out|unexpectedly|warnings?|messages?|exceptions?|reboots?|bounces?|degraded|nothing|self-signed|untrusted|stale|orphaned|pending|overwritten|ignored|skipped|truncated|garbled|converted to)\b/i;
/** Words that deny or compare; features have them in their headings, too. */
const DENIALS =
  /\b(?:not|no|never|without|only|instead|too|nicht|keine?[mnrs]?|pas|aucune?|ningun[ao]?)\b/i;
const TOPIC =
  /^(?:how (?:to|do|does|can)\b|overview|introduction|about\b|what(?:['’]?s| is| are)\b(?! (?:causing|wrong))|understand|prerequisite|requirement|get(?:ting)? started|quick ?start|next steps?|see also|before you|learn\b|reference|list of|(?:in)?valid (?:cases|examples|uses)$|(?:un)?supported\b|example|sample|glossary|appendix|faqs?\b|frequently|known (?:issues|limitations)|troubleshooting\b(?! .*(?:error|fail))|limitations|release notes|changelog|best practices|tips\b|checklist|guidelines|terminology|architecture|contents|step \d|phase \d|test ?\d|tools?\b|related\b|summary|(?:errors?|exceptions?|warnings?) (?:objects?|handling|handlers?|types?|class(?:es)?|events?|reporting|formats?|pages?|recovery|reference|levels?|logging)\b)/i;
const IMPERATIVE =
  /^(?:add|adjust|allow|analy[sz]e|apply|assign|back ?up|build|call|capture|change|check|choose|clean|clear|click|close|collect|compare|configure|confirm|connect|contact|convert|copy|create|customi[sz]e|debug|delete|deploy|determine|disable|download|edit|enable|ensure|enter|escalate|examine|execute|export|find|follow|gather|generate|get|give|go|identify|import|increase|inspect|install|investigate|invoke|keep|limit|locate|log|look|make|manage|manually|migrate|modify|monitor|move|obtain|open|perform|prepare|preview|provide|publish|re-?create|rebuild|re-?install|rename|remove|reduce|replace|replicate|report|request|re-?run|reset|restart|restore|retrieve|retry|reconnect|recover|force|prevent|avoid|detect|trace|profile|drain|review|rotate|run|save|scale|search|select|send|set(?:ting)?|share|sign|specify|start|stop|submit|switch|sync|test|tune|turn|type|uninstall|unblock|unlock|update|upgrade|upload|use|validate|verify|view|wait|work|write|collecting|checking|configuring|creating|enabling|installing|running|updating|verifying|setting|viewing|managing|gathering|upgrading|restarting|adding|removing|changing|display|handle|handling|filing|reporting|catching|throwing|raising|submitting|logging)\b(?!:)/i;
const REPAIR =
  /^(?:fix|troubleshoot|resolve|repair|diagnose|recover from|solve|debug(?:ging)?|fixing|troubleshooting|resolving|diagnosing)\b/i;
const NAMED_MESSAGE =
  /\b(?:error|message|warning|prompt|exception|alert)s?\s+(?:in|when|while|on|after|during|appears?|is|for|at)\b/i;
/** `Update fails`, `Sign in loops`: the word is a noun after all, unless a clause comes first. */
const FAILS_ITSELF =
  /^(?:(?!\b(?:if|that|whether|why|what|which|when|even|until|unless)\b).)*?\b(?:fails?|failed(?=$|\s*[:,(-]|\s+(?:with|to|for|because|when|after|while|on|in|during|due)\b)|failing|failure|doesn['’]t|does not|isn['’]t|is not|can['’]t|cannot|won['’]t|didn['’]t|not working|hangs?|crash(?:es|ed)|loops?|times? out|timed out|timeout|stops? (?:working|responding)|stuck|(?:is|are) (?:slow|missing|disabled|blank|empty|unavailable|gr[ae]yed out|rejected|denied|refused))(?![\w-])/i;

/** Codes that name nothing but an error; standards, hashes and versions look alike. */
const ERROR_CODE =
  /^(?:HTTP\s+|SIP\s+|error\s+)?(?!(?:19|20)\d\d\b)\d{3,6}\b(?![.\d])|\b0x[0-9a-f]{4,16}\b|[a-z](?:Error|Exception)\b|\b(?!(?:SHA|MD|UTF|ISO|RFC|AES|RSA|KB|CP|CVE)-?\d)[A-Z]{1,6}-?\d{4,6}\b|\bE(?:CONN\w+|ACCES|PERM|NOENT|ADDR\w+|TIMEDOUT|HOST\w+|PIPE|EXIST|ISDIR|NOTFOUND|NOTEMPTY|MFILE|INVAL|INTEGRITY|RESOLVE|BUSY|NETUNREACH|BADENGINE)\b/;
/** What the system (POSIX.1-2024), Node.js and npm call an error. */
export const ERRNO =
  /^E(?:2BIG|ACCES|ADDRINUSE|ADDRNOTAVAIL|AGAIN|ALREADY|BADF|BUSY|CANCELED|CHILD|CONN\w+|DEADLK|DOM|DQUOT|EXIST|FAULT|FBIG|HOST\w+|ILSEQ|INPROGRESS|INTR|INVAL|IO|ISCONN|ISDIR|LOOP|MFILE|MLINK|MSGSIZE|NAMETOOLONG|NET\w+|NFILE|NOBUFS|NODEV|NOENT|NOEXEC|NOLCK|NOMEM|NOSPC|NOSYS|NOT\w+|NXIO|OPNOTSUPP|OVERFLOW|PERM|PIPE|PROTO\w*|RANGE|ROFS|SHUTDOWN|SOCKETTIMEDOUT|SRCH|STALE|TIMEDOUT|TXTBSY|XDEV|BADENGINE|BADPLATFORM|INTEGRITY|JSONPARSE|LIFECYCLE|OTP|RESOLVE|TARGET|USAGE|UNSUPPORTED\w*)$/;
/** `ERR_REQUIRE_ESM`, `CERTIFICATE_VERIFY_FAILED`; `ERROR_LOG_PATH` and `READ_TIMEOUT` are settings. */
export const SYMBOL =
  /^(?!ERROR_\w*?(?:PATH|LEVEL|LOG|FILE|DIR|URL|COUNT|LIMIT|HANDLER|REPORTING|PAGE|THRESHOLD|MODE)$)(?:(?:E|ERR|ERROR)_[A-Z\d_]+|[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:ERR|ERRORS?|FAILED|FAILURE|DENIED|REFUSED|REJECTED|INVALID|EXCEPTION|EXPIRED|NOT_FOUND|UNREACHABLE))$/;
/** The name of a function or an option in a manual. */
const SIGNATURE = /^[.`]?[\w.$]+\([^)]*\)|^--?\w[\w-]*$|\)\s*(?:=>|->|:)\s*\w+$/;

/**
 * How strongly a heading or title names something that has gone wrong: 2 a failure, 1 perhaps,
 * 0 a topic, below 0 an instruction.
 *
 * `Can't sign in`, `502 Bad Gateway` → 2; `Fix the toggle` → 1; `Network topology` → 0;
 * `Run the setup again` → -1
 */
export function namesProblem(title: string): number {
  const plain = title
    .replace(/^(?:[\p{Extended_Pictographic}\uFE0F\u200D]|\s)+/u, '')
    .replace(NUMBERING, '')
    .trim();
  const isPhrase = /\s/.test(plain);
  if (plain === '' || SIGNATURE.test(plain)) return plain === '' ? 0 : -1;
  if (isPhrase && REPAIR.test(plain.replace(ASKED_HOW, ''))) return 1;
  // One word is the name of a thing: `Messages`, `timeout`; a bare number says nothing.
  const sounds = isPhrase && (soundsLikeFailure(plain) || STATES.test(plain));
  const failure = sounds || SYMBOL.test(plain) || (ERROR_CODE.test(plain) && !/^\d+$/.test(plain));
  if (plain.endsWith('?')) return failure || ASKED_WHY.test(plain) ? 2 : -1;
  if (TOPIC.test(plain)) return /^(?:troubleshooting|known)/i.test(plain) ? 0 : -1;
  if (IMPERATIVE.test(plain) && !FAILS_ITSELF.test(plain) && !NAMED_MESSAGE.test(plain)) return -1;
  return failure || (isPhrase && DENIALS.test(plain)) ? 2 : 0;
}

const NUMBERING =
  /^(?:\d{1,2}(?:\.\d+)*[.)]\s+|(?:issue|problem|error|case|scenario|q|question)\s*#?\d*\s*[:.]\s+)/i;
const ASKED_HOW = /^how (?:to|do (?:i|you)|can (?:i|you))\s+/i;
const ASKED_WHY =
  /^(?:why (?:(?:do|does|did|is|are|am|was|has|have|can)(?:n['’]t)? )?(?:i|my|we|our|this|it)\b|what (?:do|should|can) (?:i|we) do (?:if|when))/i;
