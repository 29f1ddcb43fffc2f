import { countForm, type Forms } from './count-form.ts';
import type { Words } from './words.ts';

const count = (number: number, forms: Forms) => countForm('en', number, forms);
const appliesTo = (products: string) => `Applies to: ${products}`;
const BROWSE = 'Browse by symptom';
const NOT_DOCUMENTED = 'Not documented here';
const WHOLE_TREE = 'The whole tree';

export const lang: Words['lang'] = 'en';
export const locale: Words['locale'] = 'en-GB';

export const frame: Words['frame'] = {
  site: 'Troubleshooter',
  skip: 'Skip to content',
  links: 'Site',
  paste: 'Paste an error',
  browse: BROWSE,
  privacy: 'What you paste is compared in your browser. It is not sent or stored anywhere.',
  notice: 'Notice',
  breadcrumb: 'Breadcrumb',
};

export const home: Words['home'] = {
  title: 'Paste the error, get the documented fix',
  label: 'Error message, as your console prints it, or a few words of it',
  placeholder: 'Get-Example : The whole message, as it was printed …',
  hint: 'Stays in this browser. Ctrl + Enter goes to the answer.',
  clear: 'Clear',
  find: 'Find the fix',
  noScript:
    'Finding a pasted error needs JavaScript, which is off or could not be loaded. Everything else works without: browse by symptom, or choose from all problems below.',
  browse: `No message at hand? ${BROWSE}`,
  all: (problems) => {
    if (problems === 0) return 'No problem is documented yet';
    return problems === 1 ? 'The documented problem' : `All ${problems} documented problems`;
  },
  from: 'From <a></a>',
  otherDocuments: 'Other documents',
};

export const issue: Words['issue'] = {
  message: 'The message',
  alsoSeenAs: 'Also seen as',
  wordings: (others) =>
    `${others === 1 ? 'One other wording' : `${others} other wordings`} of the same message`,
  meaning: 'What it means',
  fix: 'Fix',
  workaround: 'Workaround',
  anotherFix: 'Another fix',
  anotherWorkaround: 'Another workaround',
  noFix: 'The document gives no fix for this problem.',
  guideMe: 'Guide me, one check at a time',
  more: 'More about it',
  appliesTo,
};

export const check: Words['check'] = {
  fixed: 'Good: it’s fixed',
  collect: 'Hand it on, with all you know',
  tell: (contact) => `What to tell ${contact}`,
  collectMessage: 'The whole message, as your console prints it, with the time and time zone.',
  collectChecks: 'The checks that you went through, and what each one showed: <a></a>.',
  collectAccount:
    'The account and the computer that it happens with, and whether others have it too.',
  documented: 'The message as documented',
  pasteNext: 'Something else is wrong? <a>Paste the next message</a>.',
  source: 'In the document',
};

export const question: Words['question'] = {
  wholeTree: 'See the whole tree',
  noneFits:
    'None of the documented problems fits what you described. That can mean that the problem is new, or that the message says more than the description does.',
  pasteMessage: '<a>Paste the message</a>, all of it: wording decides more than it seems to.',
  lookThrough: '<a>Look through all documented problems</a>.',
  ask: 'Ask whoever supports this product. Give them the whole message, what you did just before, and the time with its time zone.',
};

export const map: Words['map'] = {
  title: WHOLE_TREE,
  checksOf: (problem) => `Checks: ${problem}`,
  ofChecks: 'The checks of this problem, from the first one down. Each box leads to its page.',
  ofQuestions:
    'The questions that lead to a problem, and the answers to each. Each box leads to its page.',
  sameAsOutline: 'The same is there <a>as an outline</a>, with every way back.',
  picture: (title) => `Picture: ${title}`,
  outline: 'As an outline',
  zoom: 'Zoom',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  fit: 'Fit',
  level: 'Zoom level',
  checks: (number) => count(number, { one: 'check', other: 'checks' }),
  problems: (number) => count(number, { one: 'problem', other: 'problems' }),
  elsewhere: (problems) =>
    `${count(problems, { one: 'problem', other: 'problems' })} drawn elsewhere`,
  whatToDo: 'What to do',
  ofTheirOwn: (title) => ` of “${title}”, on a map of their own`,
};

export const guide: Words['guide'] = {
  appliesTo,
  gone: 'No longer in this document',
  noLonger: (since) => `No longer applies since ${since}.`,
};

export const document: Words['document'] = {
  messageAbove: 'The message above.',
  table: 'Table',
  footnotes: 'Footnotes',
  backTo: (reference) => `Back to reference ${reference}`,
  notices: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
};

export const lists: Words['lists'] = {
  problems: 'All documented problems',
  documents: 'Other documents',
  pages: 'Pages of the list',
  before: (first) => `Before: from “${first}”`,
  after: (first) => `Next: from “${first}”`,
};

export const missing: Words['missing'] = {
  title: 'Page not found',
  text: 'There is nothing at this address. It may have been cut when it was copied.',
  paste: 'Paste the error',
  all: 'See all documented problems',
};

export const offline: Words['offline'] = {
  title: 'No connection',
  text: 'This page is not kept on this device: it was never opened with a connection. The address stays, so reload it when you are connected again.',
  kept: 'What is kept works as ever: <a>paste the error, or choose from all problems</a>.',
};

export const update: Words['update'] = {
  text: 'A newer version of these pages has come.',
  reload: 'Reload',
};

export const moved: Words['moved'] = {
  title: 'This page has moved',
  now: 'It is now at <a></a>.',
};

export const retired: Words['retired'] = {
  since: 'This has not applied since <a></a>.',
  paste: '<a>Paste the error</a> that you have now.',
};

export const ticketForm: Words['ticketForm'] = {
  open: 'Copy for a ticket',
  notes: 'What you saw or did, if you like',
  redact: 'Take out e-mail addresses, names, hosts and keys',
  as: 'As',
  text: 'Text',
  preview: 'The ticket, to look over and change; it stays in this browser',
  copy: 'Copy',
};

export const machines: Words['machines'] = {
  section: 'Troubleshooting',
  search: (site) => `Find the documented fix of an error: ${site}`,
  problems: 'Problems',
  moreProblems: 'More problems',
  part: (part, of) => `Part ${part} of ${of}`,
  data: (index, schema) =>
    `Documented problems, each with its error messages, causes and fixes. The same as data: [issues.json](${index}), described by [its schema](${schema}). What is not listed here is not documented.`,
};

export const tree: Words['tree'] = {
  lang: 'en',
  yes: 'Yes',
  no: 'No',
  didThisWork: 'Did this work?',
  didItSucceed: 'Did it succeed?',
  whichIsIt: 'Which is it?',
  whichFits: 'Which one fits?',
  waysToFix: (number) => `There are ${number} ways to fix it`,
  noneOfThese: 'None of these',
  noneOrNoMessage: 'None of these, or no message',
  notSure: 'I’m not sure',
  somethingElse: 'Something else',
  goThrough: 'Go through the checks',
  fixed: 'Fixed',
  noStepLeft: 'No documented step is left',
  contact: (who) => `Contact ${who}`,
  followSteps: 'Follow these steps',
  followStepsThenTry: 'Follow these steps, then try again',
  nothingYet: 'Nothing is documented here yet',
  whatToDo: 'What to do now',
  notDocumented: NOT_DOCUMENTED,
  whatGoesWrong: 'What goes wrong?',
  whatDoesItSay: 'What does it say?',
  whichReporter: 'Which command or program reported it?',
  whereIsIt: 'Where does it go wrong?',
  whatIsItAbout: 'What is it about?',
  betweenWhich: 'Between which of these does it stand, by name?',
  problems: (number) => count(number, { one: 'documented problem', other: 'documented problems' }),
};

export const copying: Words['copying'] = {
  copy: 'Copy',
  copied: 'Copied',
  pressKeys: 'Press Ctrl+C',
  copyLink: 'Copy link',
  linkToIssue: '\u00a0to this problem',
  linkToStep: (number) => `\u00a0to step ${number}`,
  fromAddressBar: 'Copy it from the address bar',
};

export const trail: Words['trail'] = {
  soFar: 'Your answers so far',
  astray: 'The answers in this link lead to another check, or no longer apply.',
  goTo: (check) => `Go to: ${check}`,
};

export const verdict: Words['verdict'] = {
  cut: 'The paste is very long: only its beginning and its end were read.',
  several: (errors) => `${errors} documented errors`,
  severalFound: (errors, titles) => `${errors} documented errors were found: ${titles}.`,
  inOrder: 'In the order in which to look at them.',
  oneOf: 'The next one could be any of these; more of its message may decide:',
  fit: (problems) => `${problems} documented problems fit what you gave.`,
  couldBe: 'It could be one of these',
  sayMore: 'More of the message may decide between them.',
  found: (title) => `Documented: ${title}.`,
  documented: 'This is documented',
  none: NOT_DOCUMENTED,
  noneFound:
    'None of the documented messages is this one. Check that the whole message was pasted, or look for what goes wrong:',
  browse: BROWSE,
  closest: 'Closest documented problems – probably not yours',
  alsoSays: (words) => `Its message also says: ${words}`,
  elsewhere: 'Fits the message as well, documented for something else',
  documentedFor: (products) => `Documented for: ${products}`,
  open: 'Open the fix',
  ownValues: 'The same message, with your own values.',
  wordForWord: 'Word for word.',
  nearly: 'Nearly the same message.',
  part: 'Part of this message.',
  why: 'Why this answer',
  asDocumented: 'As documented',
  asPasted: 'As pasted',
  marks: 'Marks',
  slot: 'your own values',
  missing: 'not in the paste',
  extra: 'not in the document',
};

export const paste: Words['paste'] = {
  lost: 'The search could not be loaded. Check the connection and try again, or browse below.',
};

export const gap: Words['gap'] = {
  report: 'Report that it is missing',
  withMessage: ' with my message, without e-mail addresses, names, hosts and keys',
  title: 'An error is not documented',
  titleOf: (message) => `Not documented: ${message}`,
  text: 'This error was looked for and is not documented:',
  itsMessage: '(its message)',
  askedAt: (page) => `Asked at ${page}`,
};

export const ticket: Words['ticket'] = {
  commands: 'Commands:',
};

export const found: Words['found'] = {
  didYouMean: 'Did you mean one of these?',
};

export const answer: Words['answer'] = {
  changed: 'This answer has changed since the link was copied.',
  dated: (day) => `Its document gives ${day} as its date.`,
  goneStep: (step, steps) =>
    `The link leads to step ${step}, which isn’t there any more: the fix has ${count(steps, { one: 'step', other: 'steps' })} now.`,
};

export const errorLink: Words['errorLink'] = {
  empty: 'The link that led here carries no error. Paste it below.',
  unfilled:
    'The link that led here was not filled in: it names a field of the ticket system instead of the error. Paste the error below, and tell whoever made the link.',
  cut: 'The error in the link is very long: only its beginning was taken.',
  broken: 'Part of the link is damaged: it stands below as it came.',
  product: 'The link names a product, whose documents come first where several fit:',
  forget: (product) => `Don’t prefer ${product}`,
};

export const values: Words['values'] = {
  filled: 'Filled in with the values of your message. They stay in this page: no link has them.',
  fillable: 'The message has values of its own that can be filled in here:',
  documented: (value) => `In the document: ${value}`,
  instead: ' for ',
  left: (places) =>
    places === 1
      ? 'One place is left as documented: the value can’t be written there safely.'
      : `${places} places are left as documented: the value can’t be written there safely.`,
  undo: 'Show as documented',
  fill: 'Fill them in',
};
