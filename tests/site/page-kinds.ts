import { expect, type Page } from '@playwright/test';

/** A kind of page of the site that is made of tests/site/every-kind. */
export interface PageKind {
  name: string;
  path: string;
  /** Text that is put into the box, and what heads the answer to it. */
  ask?: readonly [query: string, answer: RegExp];
}

export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '/' },
  {
    name: 'home with a match',
    path: '/',
    ask: [
      "Connect-Agent : The agent can't be found on SERVER01.CONTOSO.COM at https://server01.contoso.com/very/long/path/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/agent.svc (0x80070035).",
      /This is documented/,
    ],
  },
  { name: 'home with several problems', path: '/', ask: ['backup', /could be/] },
  {
    name: 'home without a match',
    path: '/',
    ask: ['Set-Flux : The capacitor reports state 4711, which is unknown.', /Not documented/],
  },
  {
    name: 'home with several errors',
    path: '/',
    ask: [
      'Start-Backup : The target ran out of space.\n\nRestore-Backup : The archive is damaged.',
      /2 documented errors/,
    ],
  },
  { name: 'issue with an error', path: '/issues/the-agent-cant-be-found/' },
  { name: 'issue with a symptom', path: '/issues/jobs-stay-in-the-queue/' },
  { name: 'check', path: '/issues/the-agent-cant-be-found/is-the-service-running/' },
  {
    name: 'check with answers',
    path: '/issues/the-agent-cant-be-found/start-it/#answers=is-the-service-running.1',
  },
  {
    name: 'end of the checks',
    path: '/issues/the-agent-cant-be-found/contact-contoso-support/#answers=is-the-service-running.1~start-it.1',
  },
  { name: 'fixed', path: '/issues/the-agent-cant-be-found/fixed/' },
  { name: 'question', path: '/browse/start/' },
  { name: 'second question', path: '/browse/printing/' },
  { name: 'undocumented', path: '/browse/not-documented/' },
  { name: 'map', path: '/browse/map/' },
  { name: 'guide', path: '/guides/printers/' },
  { name: 'moved page', path: '/issues/printer-missing/?stay' },
  { name: 'retired page', path: '/issues/the-tape-is-stuck/' },
  { name: 'unknown address', path: '/404.html' },
];

/** Opens a page and waits until it shows what it is to show. */
export async function openKind(page: Page, { path, ask }: PageKind): Promise<void> {
  // A moved page leads on at once: it is looked at as one who waits for it sees it.
  if (path.endsWith('?stay')) await keepMoved(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  if (!ask) return;
  const [query, answer] = ask;
  await page.getByRole('textbox').first().fill(query);
  await expect(page.locator('[data-answer]').getByRole('heading').first()).toHaveText(answer);
}

async function keepMoved(page: Page): Promise<void> {
  await page.route('**/*stay', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html
        .replace(/<meta http-equiv="refresh"[^>]*>/, '')
        .replaceAll('follow-moved', 'p-moved'),
    });
  });
}
