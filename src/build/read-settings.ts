import process from 'node:process';

/** Where the site is served, from the environment. */
export interface Settings {
  site: string | undefined;
  base: string;
}

/** Reads `SITE_URL` and `BASE_PATH`. Ends the process with a message where one can't be what it is for. */
export function readSettings(): Settings {
  const site = process.env['SITE_URL'] || undefined;
  const base = process.env['BASE_PATH'] || '/';
  if (site !== undefined && !/^https?:\/\/[^/]/i.test(site)) {
    fail(`Unexpected SITE_URL \`${site}\`, expected an address such as https://docs.example.com`);
  }
  if (!/^\/?[\w.~/-]*$/.test(base)) {
    fail(`Unexpected BASE_PATH \`${base}\`, expected a path such as /help/`);
  }
  return { site, base };
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
