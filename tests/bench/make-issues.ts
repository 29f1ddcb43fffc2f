import type { SearchIssue } from '#core/search/build-search-data.ts';
import type { Random } from './seeded-random.ts';

const THINGS =
  'mailbox calendar gateway tunnel certificate printer volume snapshot replica cluster node queue topic bucket index schema ledger invoice badge sensor camera meeting channel folder profile policy template workflow connector agent probe license token session shell tenant directory group contact record zone domain resolver proxy listener route subnet firewall backup vault secret image container registry package manifest archive stream codec playlist dashboard report alert webhook pipeline runner artifact branch commit tag'.split(
    ' ',
  );
const QUALITIES =
  'primary secondary shared remote local hybrid archived encrypted read-only temporary nightly regional nested default inherited legacy external guest hidden scheduled'.split(
    ' ',
  );
const STATES =
  'locked expired suspended corrupted disabled unreachable read-only full quarantined paused detached revoked throttled orphaned incomplete duplicated'.split(
    ' ',
  );
const DEEDS =
  'mounted resolved renewed exported imported replicated restored activated enumerated published rotated attached decrypted parsed migrated indexed compacted scheduled'.split(
    ' ',
  );
const VERBS =
  'mount resolve renew export import replicate restore activate publish rotate attach decrypt parse migrate compact schedule'.split(
    ' ',
  );
const PRODUCTS = [
  'Ledgerline',
  'Contoso Sync',
  'Northgate',
  'Office 365',
  'Lync',
  'Tailwind Desk',
  'Fabrikam Vault',
];
const CLASSES = 'Network Storage Access Identity Quota Schema Timeout Policy'.split(' ');

type Maker = (random: Random) => string;
const thing: Maker = (r) =>
  r.chance(0.4) ? `${r.pick(QUALITIES)} ${r.pick(THINGS)}` : r.pick(THINGS);
const big: Maker = (r) => {
  const word = r.pick(THINGS);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** What a message states, in the ways that messages do. */
const FACTS: readonly Maker[] = [
  (r) =>
    `The ${thing(r)} '${r.pick(THINGS)}-01' could not be ${r.pick(DEEDS)} because the ${thing(r)} is ${r.pick(STATES)}.`,
  (r) => `Cannot ${r.pick(VERBS)} the ${thing(r)}: the ${thing(r)} is ${r.pick(STATES)}.`,
  (r) => `The maximum number of ${thing(r)} entries for this ${r.pick(THINGS)} has been exceeded.`,
  (r) =>
    `The user 'kim@example.org' does not have permission to ${r.pick(VERBS)} this ${thing(r)}.`,
  (r) =>
    `Unable to ${r.pick(VERBS)} ${thing(r)} at https://api.example.net/v2/${r.pick(THINGS)}. The remote ${r.pick(THINGS)} returned status ${400 + r.below(120)}.`,
  (r) =>
    `File C:\\Program Files\\Vendor\\${big(r)}\\${big(r)}.dll cannot be loaded because its ${r.pick(THINGS)} is ${r.pick(STATES)} on this system.`,
  (r) =>
    `${big(r)}${r.pick(CLASSES)}Exception: ${thing(r)} was ${r.pick(DEEDS)} twice within one ${thing(r)}.`,
  (r) =>
    `Your ${thing(r)} can't be ${r.pick(DEEDS)} right now. Its ${thing(r)} may be ${r.pick(STATES)}.`,
  (r) =>
    `A ${thing(r)} with the name "<${r.pick(THINGS)}>" was not found in the ${thing(r)} of ${r.pick(PRODUCTS)}.`,
  (r) =>
    `The version of the ${r.pick(THINGS)} is '${r.below(9)}.${r.below(9)}'. The ${thing(r)} requires a minimum version of '${r.below(9)}.${r.below(9)}'.`,
  (r) => `Timed out after 30 seconds while waiting for the ${thing(r)} to be ${r.pick(DEEDS)}.`,
  (r) =>
    `We couldn't ${r.pick(VERBS)} the ${thing(r)} for ${r.pick(PRODUCTS)}, so the ${thing(r)} stays ${r.pick(STATES)}.`,
];
const LEADS: readonly Maker[] = [
  () => '',
  () => '',
  () => '',
  (r) => `${r.pick(['Get', 'New', 'Set', 'Sync', 'Move'])}-${big(r)} : `,
  (r) =>
    `${r.pick(['Get', 'New', 'Sync'])}-${big(r)} : [admin.example.com] Connecting to remote server admin.example.com failed with the following error message : `,
  (r) => `Error code: 0x${(0x80070000 + r.below(0xffff)).toString(16)} `,
];
const ADVICE: readonly Maker[] = [
  () => '',
  () => '',
  (r) => ` Please contact ${r.pick(PRODUCTS)} support.`,
  (r) => ` Make sure that the ${thing(r)} is not ${r.pick(STATES)} and try again.`,
  (r) =>
    ` For more information, see about_${big(r)} at https://go.example.com/fwlink/?LinkID=${r.below(99999)}.`,
];

/**
 * Makes issues of as many shapes as real ones have: one to three messages each, one in six a symptom
 * without any, one in twelve a twin of the issue before it that differs by a word.
 */
export function makeIssues(count: number, random: Random): SearchIssue[] {
  const issues: SearchIssue[] = [];
  for (let i = 0; i < count; i++) {
    const before = issues[i - 1]?.errors[0]?.text;
    const isTwin = before !== undefined && random.chance(1 / 12);
    const isSymptom = !isTwin && random.chance(1 / 6);
    const texts = isTwin
      ? [makeTwin(before, random)]
      : Array.from({ length: isSymptom ? 0 : 1 + random.below(random.chance(0.3) ? 3 : 1) }, () =>
          makeMessage(random),
        );
    const subject = thing(random);
    const title = `${isSymptom ? 'Users report that the' : 'Error about the'} ${subject} when they ${random.pick(VERBS)} a ${thing(random)} in ${random.pick(PRODUCTS)}`;
    issues.push({
      id: `made-${i}`,
      title,
      aliases: [],
      kind: isSymptom ? 'symptom' : 'error',
      summary: `Happens after the ${thing(random)} was ${random.pick(DEEDS)}.`,
      errors: texts.map((text) => ({ text, reporter: null, codes: [], line: 1 })),
    });
  }
  return issues;
}

function makeMessage(random: Random): string {
  return random.pick(LEADS)(random) + random.pick(FACTS)(random) + random.pick(ADVICE)(random);
}

/** The message with one of its nouns or states replaced. */
function makeTwin(message: string, random: Random): string {
  for (const list of [THINGS, STATES, DEEDS]) {
    const found = list.filter((word) => new RegExp(`\\b${word}\\b`).test(message));
    if (found.length === 0) continue;
    const old = random.pick(found);
    const other = random.pick(list.filter((word) => word !== old));
    return message.replace(new RegExp(`\\b${old}\\b`, 'g'), other);
  }
  return `${message} (${random.pick(STATES)})`;
}
