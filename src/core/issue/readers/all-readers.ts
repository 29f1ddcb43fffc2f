import type { Reader } from '#core/issue/read-issue.ts';
import { innerSections } from './inner-sections.ts';
import { issueList } from './issue-list.ts';
import { issueTable } from './issue-table.ts';
import { labelledFields } from './labelled-fields.ts';
import { pairedParts } from './paired-parts.ts';
import { proseSection } from './prose-section.ts';
import { repeatedFields } from './repeated-fields.ts';
import { sharedFix } from './shared-fix.ts';

/** Every dialect that is understood. To teach another, add its file here and a fixture. */
export const allReaders: readonly Reader[] = [
  pairedParts,
  repeatedFields,
  sharedFix,
  labelledFields,
  issueTable,
  issueList,
  proseSection,
  innerSections,
];
