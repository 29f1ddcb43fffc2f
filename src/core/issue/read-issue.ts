import type { RootContent } from 'mdast';
import type { Guide } from '#core/guide/guide.ts';
import type { Label } from './match-label.ts';
import type { Part } from './part.ts';

/** An issue as a reader finds it: which parts tell what, nothing read out of them yet. */
export interface ReadIssue {
  title: string;
  /** The nodes of the title, where errors in it may be marked up as code. */
  titleNode: RootContent | null;
  /** What the title says of the issue, where it is labelled: `Error 1: Not found`. */
  label: Label | null;
  anchors: string[];
  /** Other names that a reader may search by: a code beside the message. */
  aliases: string[];
  line: number;
  endLine: number;
  /** Unlabelled blocks of the issue; prose in it may tell cause and fix. */
  lead: RootContent[];
  /** Parts about what is seen: symptoms, errors, other wordings. */
  symptoms: Part[];
  causes: Part[];
  fixes: Part[];
  rest: RootContent[];
}

/** What a reader makes of a part. */
export interface Reading {
  /** 0–1, 1 surest; of several readers that recognise a part the surest wins. */
  sure: number;
  /** By what the reader recognised the part, for `check --verbose`. */
  why: string;
  issues: ReadIssue[];
}

/** What a reader may know beyond the part. */
export interface Scope {
  guide: Guide;
  /** Whether the guide's title or a heading around the part speaks of problems. */
  isAboutProblems: (part: Part) => boolean;
  /** Lets all readers try an inner part; the result is kept, so asking twice costs nothing. */
  readInner: (part: Part) => readonly FoundIssue[];
}

/** One dialect of support documents. */
export interface Reader {
  name: string;
  read: (part: Part, scope: Scope) => Reading | null;
}

export interface FoundIssue extends ReadIssue {
  reader: { name: string; why: string };
}

/** An issue that has its title and place from a part, and nothing else yet. */
export function openIssue(part: Part, title = part.title): ReadIssue {
  return {
    title,
    titleNode: part.titleNode,
    label: part.label,
    anchors: part.anchors,
    aliases: [],
    line: part.line,
    endLine: part.endLine,
    lead: [],
    symptoms: [],
    causes: [],
    fixes: [],
    rest: [],
  };
}
