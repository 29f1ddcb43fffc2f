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
  const settings = readAddress();
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
  return settings;
}

/** A path that the address has is the one to be served below, as if `BASE_PATH` had said so. */
function readAddress(): Settings {
  const site = process.env['SITE_URL'] || undefined;
  const url = site !== undefined && /^https?:\/\/[^/]/i.test(site) ? URL.parse(site) : null;
  if (site !== undefined && url === null) {
    fail(`Unexpected SITE_URL \`${site}\`, expected an address such as https://docs.example.com`);
  }
  const path = `/${trim(url?.pathname ?? '')}`;
  const base = [process.env['BASE_PATH'] ?? '', path].find((one) => trim(one) !== '') ?? '/';
  if (!PATH.test(path)) {
    fail(`Unexpected SITE_URL \`${site ?? ''}\`, expected a plain path such as /help/ in it`);
  }
  if (!PATH.test(base)) {
    fail(`Unexpected BASE_PATH \`${base}\`, expected a path such as /help/`);
  }
  if (trim(path) !== '' && trim(path) !== trim(base)) {
    fail(
      `Unexpected SITE_URL \`${site ?? ''}\` with another path than BASE_PATH \`${base}\`, expected the same, or none`,
    );
  }
  return { site: url?.origin, base };
}

const PATH = /^\/?[\w.~/-]*$/;

function trim(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
