import process from 'node:process';
import { ContentError } from './content-error.ts';
import { linkBase } from './link-base.ts';
import { reportUrl } from './report-url.ts';
import { settingLang } from './site-words.ts';

/** Where the site is served, from the environment. */
export interface Settings {
  site: string | undefined;
  base: string;
}

/** Reads `SITE_URL` and `BASE_PATH`, and checks `LINK_BASE`, `REPORT_URL` and `SITE_LANG`. Ends the process with a message where one can't be what it is for. */
export function readSettings(): Settings {
  const site = process.env['SITE_URL'] || undefined;
  const base = process.env['BASE_PATH'] || '/';
  if (site !== undefined && !/^https?:\/\/[^/]/i.test(site)) {
    fail(`Unexpected SITE_URL \`${site}\`, expected an address such as https://docs.example.com`);
  }
  if (!/^\/?[\w.~/-]*$/.test(base)) {
    fail(`Unexpected BASE_PATH \`${base}\`, expected a path such as /help/`);
  }
  const links = linkBase();
  if (links !== null && !/^https?:\/\/[^/]/i.test(links)) {
    fail(
      `Unexpected LINK_BASE \`${links}\`, expected an address such as https://learn.example.com`,
    );
  }
  const report = reportUrl();
  if (report !== null && !/^(?:https?:\/\/[^/]|mailto:\S+@)/i.test(report)) {
    fail(
      `Unexpected REPORT_URL \`${report}\`, expected an address such as https://github.com/example/docs/issues/new or mailto:docs@example.com`,
    );
  }
  try {
    settingLang();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    fail(error.message);
  }
  return { site, base };
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
