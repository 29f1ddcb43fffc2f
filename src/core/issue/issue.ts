import type { RootContent } from 'mdast';

/** One thing that a reader has gone wrong with, and what the document says of it. */
export interface Issue {
  /** URL slug, unique in the index. */
  id: string;
  /** Id of the guide that documents the issue. */
  guide: string;
  title: string;
  /** Other names of the issue that a reader may search by. */
  aliases: string[];
  /** `error` when the document quotes what the reader sees, else `symptom`. */
  kind: 'error' | 'symptom';
  source: { path: string; line: number; endLine: number };
  /** Every fragment that means this issue on the guide's page; the first is the preferred one. */
  anchors: string[];
  /** One or two plain sentences for lists and cards. */
  summary: string;
  errors: ErrorText[];
  /**
   * What the document tells before cause and fix: situation and symptoms, in its order. A block
   * that shows nothing but one of `errors` isn't repeated here.
   */
  symptoms: RootContent[];
  causes: Cause[];
  resolutions: Resolution[];
  /** Blocks of the issue that are no symptom, error, cause or step: notes, "more information". */
  rest: RootContent[];
  /** Which reader recognised the issue, and by what; for `check --verbose`. */
  reader: { name: string; why: string };
}

/** A message as a console or dialog shows it: markup and escapes removed, white space collapsed. */
export interface ErrorText {
  text: string;
  /** The command or program that printed it (`Get-CsWebTicket`), where the message says so. */
  reporter: string | null;
  /** Codes inside the message that identify it on their own: `0x80070005`, `AADSTS50011`. */
  codes: string[];
  line: number;
  /** Present on another wording of the same message. */
  variant?: true;
}

export interface Cause {
  title: string | null;
  text: string;
  line: number;
  content: RootContent[];
}

/** One way to fix the issue. Several resolutions are alternatives, never a sequence. */
export interface Resolution {
  title: string | null;
  kind: 'resolution' | 'workaround';
  line: number;
  /** True when the author numbered the steps. */
  ordered: boolean;
  /** What stands before the numbered steps: conditions, "follow these steps". Empty if unordered. */
  intro: RootContent[];
  steps: Step[];
}

export interface Step {
  text: string;
  /** What to run, one command each, without prompts. */
  commands: string[];
  /** Absolute http(s) addresses that the step sends the reader to. */
  links: string[];
  line: number;
  content: RootContent[];
}
