import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { otherPlace, report } from '#core/guide/report.ts';
import type { Issue } from '#core/issue/issue.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import type { Result } from '#core/search/verdict.ts';
import type { OnProgress } from './create-progress.ts';
import type { Site } from './load-site.ts';

/**
 * Pastes every documented message into the search, and reports those that would lead a reader
 * astray: `lost-message` where another issue comes first, or none; `alike-messages` where two issues
 * can't be told apart, once a pair. Either names the other place.
 *
 * Pairs that the rules about documents have named are passed over.
 */
export function proveSearch(
  { files, index, search: data }: Site,
  onProgress: OnProgress = () => undefined,
): void {
  onProgress('Indexing messages');
  const search = createSearch(data, { createSuggester });
  const fileOf = new Map(files.map((file) => [file.path, file]));
  const issueOf = new Map(index.issues.map((issue) => [issue.id, issue]));
  const named = listNamed(files);
  for (const [at, issue] of index.issues.entries()) {
    onProgress('Pasting messages', at, index.issues.length);
    for (const { text, line } of issue.errors) {
      const { verdict, results } = search.explain(text);
      const isFound = verdict !== 'none' && results[0]?.id === issue.id;
      if (isFound && verdict === 'match') continue;
      const other = verdict === 'none' ? undefined : results[isFound ? 1 : 0];
      const place = other && placeOf(other, issueOf);
      const pair = pairOf(`${issue.source.path}:${line}`, `${place?.path}:${place?.line}`);
      const file = fileOf.get(issue.source.path);
      if (!file || named.has(pair)) continue;
      named.add(pair);
      report(file, isFound ? tellAlike(other) : tellLost(other), {
        rule: isFound ? 'alike-messages' : 'lost-message',
        place: { line, column: 1 },
        ...(place ? { cause: otherPlace('The other message', place.path, place.line) } : {}),
      });
    }
  }
}

function tellAlike(other: Result | undefined): string {
  return `Unexpected message that reads like the one of \`${other?.title ?? ''}\`, expected a word that sets them apart`;
}

function tellLost(other: Result | undefined): string {
  return other
    ? `Unexpected message that finds \`${other.title}\` first when pasted, expected its own issue`
    : 'Unexpected message that finds nothing when pasted, expected its own issue';
}

/** Where a result's message stands, or its issue where a title was found. */
function placeOf({ id, message }: Result, issueOf: ReadonlyMap<string, Issue>) {
  const issue = issueOf.get(id);
  const error = issue?.errors.find(({ text }) => text === message);
  return (
    issue && {
      path: issue.source.path,
      line: error?.line ?? issue.source.line,
    }
  );
}

/** Pairs of places whose messages are said to be the same, or nearly so. */
function listNamed(files: readonly VFile[]): Set<string> {
  const pairs = files.flatMap(({ path, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === 'same-error' || ruleId === 'similar-error')
      .flatMap(({ line, cause }) =>
        cause instanceof VFileMessage
          ? [pairOf(`${path}:${line}`, `${cause.file}:${cause.line}`)]
          : [],
      ),
  );
  return new Set(pairs);
}

function pairOf(one: string, two: string): string {
  return [one, two].sort().join(' ');
}
