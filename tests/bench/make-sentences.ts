import type { Random } from './seeded-random.ts';

type Maker = (random: Random) => string;

const list = (words: string) => words.split(' ');
const SYLLABLES = list(
  'ba cor den fi gal hex ion jun kel lor mar nex or pel qui ras sol tan ul ver wex yl zen tra stel',
);
const NOUNS = list(
  'mailbox calendar gateway tunnel certificate printer volume snapshot replica cluster node queue topic bucket schema ledger invoice badge sensor camera meeting channel folder profile policy template workflow connector agent probe license token session shell tenant directory group contact record zone domain resolver proxy listener route subnet firewall backup vault secret image container registry package manifest archive stream codec playlist dashboard report alert webhook pipeline runner artifact branch tag headset microphone display keyboard room phone voicemail attachment notebook tab team',
);
const QUALITIES = list(
  'primary secondary shared remote local hybrid archived encrypted temporary nightly regional nested default inherited legacy external guest hidden scheduled federated anonymous',
);
const STATES = list(
  'locked expired suspended corrupted disabled unreachable full quarantined paused detached revoked throttled orphaned incomplete duplicated missing blank outdated',
);
const DEEDS = list(
  'mount resolve renew export import replicate restore activate publish rotate attach decrypt parse migrate compact schedule join share record mute transfer forward',
);
const PLACES = [
  'the admin center',
  'the desktop client',
  'the web app',
  'the mobile app',
  'Control Panel',
  'the settings page',
  'the management console',
];

/** A name that no dictionary has, as products and servers do: real corpora get new words all the time. */
export const name: Maker = (r) => {
  const word = Array.from({ length: 2 + r.below(2) }, () => r.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};
export const thing: Maker = (r) =>
  r.chance(0.5) ? `${r.pick(QUALITIES)} ${r.pick(NOUNS)}` : r.pick(NOUNS);
export const state: Maker = (r) => r.pick(STATES);
export const deed: Maker = (r) => r.pick(DEEDS);
export const place: Maker = (r) => (r.chance(0.6) ? r.pick(PLACES) : `${name(r)} ${r.pick(NOUNS)}`);
export const code: Maker = (r) => `0x8${(r.below(0xfffffff) + 0x1000000).toString(16)}`;

const PLAIN: readonly Maker[] = [
  (r) =>
    `The ${thing(r)} that ${place(r)} shows is the one that the ${thing(r)} was given when it was set up.`,
  (r) =>
    `Every change of a ${thing(r)} takes up to ${1 + r.below(48)} hours until ${place(r)} knows it.`,
  (r) => `Users whose ${thing(r)} is ${state(r)} aren't affected.`,
  (r) => `This also happens after ${name(r)} ${1 + r.below(20)}.${r.below(10)} was installed.`,
  (r) =>
    `In a ${thing(r)}, ${name(r)} keeps a copy of the ${thing(r)}, and reads it before it asks the server.`,
  (r) => `Administrators see the same in ${place(r)} under **${name(r)}** > **${name(r)}**.`,
];
const CAUSES: readonly Maker[] = [
  (r) => `This issue occurs because the ${thing(r)} is ${state(r)}.`,
  (r) => `The ${thing(r)} was ${state(r)} when ${name(r)} tried to ${deed(r)} the ${thing(r)}.`,
  (r) => `This behavior is by design: a ${thing(r)} can't ${deed(r)} more than ${2 + r.below(90)}.`,
  (r) => `A ${thing(r)} in the path between ${name(r)} and the ${thing(r)} drops the request.`,
];
const STEPS: readonly Maker[] = [
  (r) => `In ${place(r)}, select **${name(r)}** > **${name(r)}**.`,
  (r) => `Make sure that the ${thing(r)} isn't ${state(r)}.`,
  (r) => `If the ${thing(r)} is ${state(r)}, ${deed(r)} it again.`,
  (r) => `Sign out of ${name(r)}, wait ${1 + r.below(15)} minutes, then sign in again.`,
  (r) => `Check whether the ${thing(r)} is listed under **${name(r)}**.`,
  (r) => `Set the value of \`${name(r)}${name(r)}\` to \`${r.below(64)}\`.`,
  (r) =>
    `Run the following command:\n\n   \`\`\`powershell\n   Set-${name(r)} -Identity ${name(r)} -${name(r)} $true\n   \`\`\``,
  (r) =>
    `If the issue persists, see [${name(r)} requirements](https://docs.example.com/${name(r)}).`,
  (r) => `Restart the ${thing(r)}.`,
];
const MESSAGES: readonly Maker[] = [
  (r) =>
    `The ${thing(r)} '${name(r)}' could not ${deed(r)} because the ${thing(r)} is ${state(r)}.`,
  (r) => `Cannot ${deed(r)} the ${thing(r)}: the ${thing(r)} is ${state(r)}. (${code(r)})`,
  (r) => `We couldn't ${deed(r)} your ${thing(r)}. Error code ${code(r)}`,
  (r) => `Get-${name(r)} : The ${thing(r)} ${name(r)} was not found in the ${thing(r)}.`,
  (r) => `${name(r)}Exception: ${thing(r)} is ${state(r)} within one ${thing(r)}.`,
  (r) => `You don't have permission to ${deed(r)} this ${thing(r)}. Contact your administrator.`,
];

export const message: Maker = (r) => r.pick(MESSAGES)(r);
export const cause: Maker = (r) => r.pick(CAUSES)(r);
export const title: Maker = (r) =>
  r.chance(0.5)
    ? `Can't ${deed(r)} the ${thing(r)} in ${name(r)}`
    : `The ${thing(r)} is ${state(r)} after you ${deed(r)} a ${thing(r)}`;

/** A paragraph of as many sentences. */
export const prose = (r: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => r.pick(PLAIN)(r)).join(' ');

/** A numbered list. */
export const steps = (r: Random, count: number): string =>
  Array.from({ length: count }, () => `1. ${r.pick(STEPS)(r)}`).join('\n');
