import { loadSite, type Site } from '#build/load-site.ts';
import { count } from '#build/count.ts';
import { reportMessages } from '#build/report-messages.ts';
import { writeLedger } from '#build/write-ledger.ts';
import { compareLinks, type Comparison } from '#core/links/compare-links.ts';
import type { Ledger } from '#core/links/ledger.ts';
import { LinkError, renameLink } from '#core/links/rename-link.ts';
import { retireLink } from '#core/links/retire-link.ts';
import { updateLedger } from '#core/links/update-ledger.ts';
import { type Command, type CommandInput, UsageError } from './command.ts';

export const links: Command = {
  summary: 'record the published addresses, so that none breaks',
  help: `Usage: diagnostree links [DIR] [--check]
       diagnostree links [DIR] --rename OLD NEW
       diagnostree links [DIR] --retire NAME --reason TEXT [--see NAME] [--since DATE]

Writes DIR/links.lock.json: every address of the site and what it means. A
build fails where a recorded address would lead nowhere. Prints what is new,
what has moved by itself, and what is dropped; exits with 1 while anything is.

OLD, NEW and NAME are ids of issues, or paths such as /guides/setup/#proxy.

  --check            only says what is new or dropped; exits with 1 where anything is
  --rename OLD NEW   OLD leads to NEW from now on
  --retire NAME      the address keeps a page that says it no longer applies
  --reason TEXT      why, in a sentence for readers
  --see NAME         where to go instead; a whole address may be given, too
  --since DATE       since when, such as 2026-01-31; by default today

  diagnostree links docs --rename disk-full storage-is-full`,
  takesTarget: ({ rename }) => rename !== undefined,
  options: {
    check: { type: 'boolean' },
    rename: { type: 'string' },
    retire: { type: 'string' },
    reason: { type: 'string' },
    see: { type: 'string' },
    since: { type: 'string' },
  },
  async run(input) {
    const { folder, options } = input;
    const site = await loadSite(folder);
    const unread = site.files.filter(({ messages }) =>
      messages.some(({ ruleId, fatal }) => fatal === true && ruleId !== 'dropped-link'),
    );
    if (unread.length > 0) {
      console.error(reportMessages(unread, { color: process.stderr.isTTY }).text);
      console.error('\nlinks.lock.json stays as it was until the errors are mended.');
      return 1;
    }
    const { all } = site.links;
    if (options['check'] === true) {
      print(site.links);
      const isNew =
        site.links.moved.some(({ recorded }) => !recorded) || site.links.added.length > 0;
      return isNew || site.links.dropped.length > 0 ? 1 : 0;
    }
    const changed = change(input, site);
    const comparison = compareLinks(all, changed);
    print(comparison);
    const updated = updateLedger(changed, all, site.index);
    await writeLedger(folder, updated);
    console.log(`Wrote links.lock.json: ${count(Object.keys(updated.links).length, 'link')}.`);
    return comparison.dropped.length > 0 ? 1 : 0;
  },
};

/** The ledger with what was asked for. Throws `UsageError` where that can't be. */
function change({ options, target }: CommandInput, { links: { ledger, all } }: Site): Ledger {
  const { rename, retire, reason, see, since } = options;
  const live = new Set(all.map(({ path }) => path));
  try {
    if (typeof rename === 'string') {
      if (retire !== undefined) throw new UsageError('Either `--rename` or `--retire`, not both.');
      if (target === undefined) throw new UsageError('Expected `--rename OLD NEW`.');
      return renameLink(ledger, live, rename, target);
    }
    if (typeof retire !== 'string') {
      const stray = ['reason', 'see', 'since'].find((name) => options[name] !== undefined);
      if (stray !== undefined) throw new UsageError(`\`--${stray}\` belongs to \`--retire NAME\`.`);
      return ledger;
    }
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw new UsageError('Expected `--reason "…"`: readers will want to know why.');
    }
    return retireLink(ledger, live, retire, {
      since: typeof since === 'string' ? since : new Date().toISOString().slice(0, 10),
      reason: reason.trim(),
      ...(typeof see === 'string' ? { see } : {}),
    });
  } catch (error) {
    throw error instanceof LinkError ? new UsageError(error.message) : error;
  }
}

/** The difference, a line each: `+` new, `>` leads elsewhere now, `-` dropped. */
function print({ added, moved, dropped }: Comparison): void {
  for (const { path } of added) console.log(`+ ${path}`);
  for (const { from, to, recorded } of moved) if (!recorded) console.log(`> ${from} → ${to}`);
  for (const { path, source } of dropped) {
    console.log(`- ${path}${source === null ? '' : ` (${source})`}`);
  }
  if (dropped.length > 0) {
    console.log(
      '\nDropped links fail a build. Restore their headings or anchors, or say what becomes of them with --rename or --retire.',
    );
  }
  const fresh = moved.filter(({ recorded }) => !recorded).length;
  console.log(`${added.length} new, ${fresh} moved, ${dropped.length} dropped.`);
}
