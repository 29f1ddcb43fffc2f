/** Languages that the site speaks, by their tags of BCP 47. */
export type Lang = 'en' | 'de';

/**
 * A sentence with a link in it, such as `See <a>all problems</a>.` Other languages put the link
 * elsewhere. Nothing is inside `<a></a>` where the link is called what it leads to.
 */
export type Linked = `${string}<a>${string}</a>${string}`;

/**
 * All that the site says in its own words: a translation is one file that exports these. What
 * varies with a number or a name is a function, since languages differ in more than the words.
 *
 * Each group is a constant of its own, so that a script ships the groups it names and no others;
 * those from `copying` on are what scripts say.
 */
export interface Words {
  lang: Lang;
  /** How dates are written: `31 January 2026` */
  locale: string;
  frame: FrameWords;
  home: HomeWords;
  issue: IssueWords;
  check: CheckWords;
  question: QuestionWords;
  map: MapWords;
  guide: GuideWords;
  document: DocumentWords;
  lists: ListWords;
  missing: MissingWords;
  offline: OfflineWords;
  moved: MovedWords;
  retired: RetiredWords;
  machines: MachineWords;
  tree: TreeWords;
  copying: CopyingWords;
  update: UpdateWords;
  ticketForm: TicketFormWords;
  trail: TrailWords;
  verdict: VerdictWords;
  paste: PasteWords;
  gap: GapWords;
  ticket: TicketWords;
  found: FoundWords;
  answer: AnswerWords;
  errorLink: ErrorLinkWords;
  values: ValueWords;
}

/** What is around every page. */
export interface FrameWords {
  /** Name of a site that neither `SITE_NAME` nor a single document names; 16 characters at most. */
  site: string;
  skip: string;
  /** Names the links of the head for screen readers. */
  links: string;
  paste: string;
  browse: string;
  privacy: string;
  notice: string;
  breadcrumb: string;
}

export interface HomeWords {
  title: string;
  label: string;
  placeholder: string;
  hint: string;
  clear: string;
  find: string;
  noScript: string;
  browse: string;
  all: (problems: number) => string;
  from: Linked;
  otherDocuments: string;
}

/** The lists of a large site, on pages of their own. */
export interface ListWords {
  problems: string;
  documents: string;
  /** Names the links to the pages beside this one for screen readers. */
  pages: string;
  before: (first: string) => string;
  after: (first: string) => string;
}

export interface IssueWords {
  message: string;
  alsoSeenAs: string;
  wordings: (others: number) => string;
  meaning: string;
  fix: string;
  workaround: string;
  anotherFix: string;
  anotherWorkaround: string;
  noFix: string;
  guideMe: string;
  more: string;
  appliesTo: (products: string) => string;
}

export interface CheckWords {
  fixed: string;
  collect: string;
  tell: (contact: string) => string;
  collectMessage: string;
  /** The link is the problem's title. */
  collectChecks: Linked;
  collectAccount: string;
  documented: string;
  pasteNext: Linked;
  source: string;
}

export interface QuestionWords {
  wholeTree: string;
  noneFits: string;
  pasteMessage: Linked;
  lookThrough: Linked;
  ask: string;
}

export interface MapWords {
  title: string;
  checksOf: (problem: string) => string;
  ofChecks: string;
  ofQuestions: string;
  sameAsOutline: Linked;
  picture: (title: string) => string;
  outline: string;
  zoom: string;
  zoomOut: string;
  zoomIn: string;
  fit: string;
  level: string;
  checks: (number: number) => string;
  problems: (number: number) => string;
  elsewhere: (problems: number) => string;
  whatToDo: string;
  /** Goes on after `checks` or `problems`. */
  ofTheirOwn: (title: string) => string;
}

export interface GuideWords {
  appliesTo: (products: string) => string;
  gone: string;
  noLonger: (since: string) => string;
}

/** What is added to a document's own words. */
export interface DocumentWords {
  /** Stands for a message that the page shows at its top. */
  messageAbove: string;
  table: string;
  footnotes: string;
  /** Names the way back from a footnote; `reference` is its number, `2-2` for a second one to it. */
  backTo: (reference: string) => string;
  /** What heads a notice, by the word after `[!` in its document. */
  notices: Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>;
}

export interface MissingWords {
  title: string;
  text: string;
  paste: string;
  all: string;
}

/** The page for an address that is not kept, without a network. */
export interface OfflineWords {
  title: string;
  text: string;
  /** Leads to the home page. */
  kept: Linked;
}

/** What says that a newer version of the site has come. */
export interface UpdateWords {
  text: string;
  reload: string;
}

export interface MovedWords {
  title: string;
  now: Linked;
}

export interface RetiredWords {
  /** The link stands for the day. */
  since: Linked;
  paste: Linked;
}

export interface TicketFormWords {
  open: string;
  notes: string;
  redact: string;
  as: string;
  text: string;
  preview: string;
  copy: string;
}

/** What search engines, language models and the browser's address bar are told. */
export interface MachineWords {
  section: string;
  search: (site: string) => string;
  problems: string;
  moreProblems: string;
  part: (part: number, of: number) => string;
  data: (index: string, schema: string) => string;
}

/** What the decision tree asks and answers besides the documents' own words. */
export interface TreeWords {
  /** Language that titles are sorted by. */
  lang: Lang;
  yes: string;
  no: string;
  didThisWork: string;
  didItSucceed: string;
  whichIsIt: string;
  whichFits: string;
  waysToFix: (number: number) => string;
  noneOfThese: string;
  noneOrNoMessage: string;
  notSure: string;
  somethingElse: string;
  goThrough: string;
  fixed: string;
  noStepLeft: string;
  contact: (who: string) => string;
  followSteps: string;
  followStepsThenTry: string;
  nothingYet: string;
  whatToDo: string;
  notDocumented: string;
  whatGoesWrong: string;
  whatDoesItSay: string;
  whichReporter: string;
  whereIsIt: string;
  whatIsItAbout: string;
  betweenWhich: string;
  problems: (number: number) => string;
}

export interface CopyingWords {
  copy: string;
  copied: string;
  /** The keys that copy what is selected. */
  pressKeys: string;
  copyLink: string;
  /** Go on after `copyLink`, for whoever can't see where the button stands. */
  linkToIssue: string;
  linkToStep: (number: string) => string;
  fromAddressBar: string;
}

export interface TrailWords {
  soFar: string;
  astray: string;
  goTo: (check: string) => string;
}

export interface VerdictWords {
  cut: string;
  several: (errors: number) => string;
  severalFound: (errors: number, titles: string) => string;
  inOrder: string;
  oneOf: string;
  fit: (problems: number) => string;
  couldBe: string;
  sayMore: string;
  found: (title: string) => string;
  documented: string;
  none: string;
  noneFound: string;
  browse: string;
  closest: string;
  alsoSays: (words: string) => string;
  /** Sums up results that are about other products than the one that was named. */
  elsewhere: string;
  documentedFor: (products: string) => string;
  open: string;
  ownValues: string;
  wordForWord: string;
  nearly: string;
  part: string;
  why: string;
  asDocumented: string;
  asPasted: string;
  marks: string;
  slot: string;
  missing: string;
  extra: string;
}

export interface PasteWords {
  lost: string;
}

export interface GapWords {
  report: string;
  withMessage: string;
  title: string;
  titleOf: (message: string) => string;
  text: string;
  itsMessage: string;
  askedAt: (page: string) => string;
}

export interface TicketWords {
  commands: string;
}

export interface FoundWords {
  didYouMean: string;
}

/** What a page says of the link that led to it. */
export interface AnswerWords {
  changed: string;
  dated: (day: string) => string;
  goneStep: (step: number, steps: number) => string;
}

/** What is said of a link that carries an error. */
export interface ErrorLinkWords {
  empty: string;
  unfilled: string;
  cut: string;
  broken: string;
  /** Goes before the name of the product. */
  product: string;
  forget: (product: string) => string;
}

/** What is said of the reader's values in the fix. */
export interface ValueWords {
  filled: string;
  fillable: string;
  documented: (value: string) => string;
  /** Stands between the reader's value and the documented one. */
  instead: string;
  left: (places: number) => string;
  undo: string;
  fill: string;
}
