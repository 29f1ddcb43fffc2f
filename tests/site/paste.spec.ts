import { expect, test, type Page } from '@playwright/test';
import { asPowerShellPrints, hardWrap, messages } from './messages.ts';

async function paste(page: Page, text: string): Promise<void> {
  // A real paste: through the clipboard, as the browser reports it.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const box = page.getByRole('textbox', { name: /error message/i });
  await box.fill('');
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await box.focus();
  await page.keyboard.press('ControlOrMeta+V');
}

const status = (page: Page) => page.getByRole('status');
const answer = (page: Page) => page.locator('[data-answer]');

async function expectIssue(page: Page, text: string, id: string): Promise<void> {
  await paste(page, text);
  await expect(status(page)).toContainText('Documented:');
  await expect(answer(page).getByRole('heading', { level: 3 }).getByRole('link')).toHaveAttribute(
    'href',
    `/issues/${id}/`,
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

for (const { id, text, other, core } of messages) {
  test.describe(id, () => {
    test('is found by its message', ({ page }) => expectIssue(page, text, id));
    test('is found with other values', ({ page }) => expectIssue(page, other, id));
    test('is found by its core sentence', ({ page }) => expectIssue(page, core, id));
    test('is found as PowerShell prints it', ({ page }) =>
      expectIssue(page, asPowerShellPrints(other), id));
    for (const width of [80, 100, 120]) {
      test(`is found when wrapped at ${width} columns`, ({ page }) =>
        expectIssue(page, hardWrap(other, width), id));
    }
  });
}

test('several errors are answered in the order in which they were pasted', async ({ page }) => {
  const [first, second] = [messages[4], messages[2]];
  const stranger = 'Get-Mailbox : The gate is shut.';
  await paste(page, [first.text, stranger, second.text].map(asPowerShellPrints).join('\n'));
  await expect(status(page)).toContainText('2 documented errors');
  const links = answer(page).getByRole('heading', { level: 3 }).getByRole('link');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toHaveAttribute('href', `/issues/${first.id}/`);
  await expect(links.last()).toHaveAttribute('href', `/issues/${second.id}/`);
});

const foreign = [
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:80 failed: port is already allocated.',
  'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree',
  'ssh: connect to host example.com port 22: Connection refused',
  'New-PSSession : [srv01] Connecting to remote server srv01 failed with the following error message : Access is denied. For more information, see the about_Remote_Troubleshooting Help topic.',
];

for (const text of foreign) {
  test(`is honest about ${text.slice(0, 40)}`, async ({ page }) => {
    await paste(page, text);
    await expect(status(page)).toHaveText('Not documented here.');
    await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText('Not documented here');
    await expect(answer(page).getByRole('link', { name: 'Browse by symptom' })).toBeVisible();
  });
}

test('answers while a few words are typed', async ({ page }) => {
  await page.getByRole('textbox').pressSequentially('live id');
  await expect(
    answer(page).getByRole('link', { name: 'Failed to connect to Live ID Server' }),
  ).toBeVisible();
  await expect(
    answer(page).getByRole('link', { name: 'Failed to load Live ID module' }),
  ).toBeVisible();
});

test('understands words that the document puts differently', async ({ page }) => {
  await page.getByRole('textbox').pressSequentially('too many sessions');
  await expect(
    answer(page).getByRole('link', { name: /concurrent shells for this user/ }),
  ).toBeVisible();
  await expect(
    answer(page).getByRole('link', { name: /concurrent shells for this tenant/ }),
  ).toBeVisible();
});

test('shows what the paste has and lacks', async ({ page }) => {
  await paste(page, messages[4].other);
  await answer(page).getByText('Why this answer').click();
  await expect(
    answer(page).locator('mark[data-state="slot"]', { hasText: 'ann.o-neil@fabrikam' }),
  ).toBeVisible();
});

test('opens with the answer from a link that carries the error', async ({ page }) => {
  await page.goto(`/#error=${encodeURIComponent(messages[3].text)}`);
  await expect(status(page)).toContainText('Failed to load Live ID module');
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('survives a fragment with broken escapes or markup in it', async ({ page }) => {
  await page.goto('/#error=%E0%A4%A%3Cimg src=x onerror=alert(1)%3E');
  await expect(status(page)).toHaveText('Not documented here.');
  await expect(page.getByRole('textbox')).toHaveValue(/onerror/);
  await expect(page.locator('paste-box img')).toHaveCount(0);
});

test('is usable by keyboard alone', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.getByRole('textbox').focus();
  await page.keyboard.insertText(messages[2].text);
  await page.keyboard.press('Control+Enter');
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/issues/${messages[2].id}/$`));
});

test('forgets on Clear', async ({ page }) => {
  await paste(page, messages[2].text);
  await expect(status(page)).toContainText('Documented:');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(answer(page)).toBeEmpty();
});

test('keeps the paste out of every request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await paste(page, "Get-CsWebTicket : Logon failed for the user 'secretname@contoso.com'.");
  await expect(status(page)).toContainText('Documented:');
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.join('\n')).not.toMatch(/secretname/);
  for (const request of requests) expect(request).toMatch(/^(?:http:\/\/127\.0\.0\.1:|blob:)/);
});

test('loads the search only once somebody turns to the box', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /search/.test(path))).toEqual([]);
  await page.getByRole('textbox').focus();
  await expect.poll(() => requests.some((path) => /\/search\/\w+\.json$/.test(path))).toBe(true);
});

test('goes to the answer also when it was being looked for already', async ({ page }) => {
  const arrived = Promise.withResolvers<null>();
  await page.route('**/search/*.json', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await paste(page, messages[2].text);
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toBeEmpty();
  arrived.resolve(null);
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('starts anew after the search could not be loaded', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.fulfill({ status: 503 }));
  await paste(page, messages[2].text);
  await expect(status(page)).toContainText('could not be loaded');
  await expect.poll(() => page.workers()).toHaveLength(0);
  await page.unroute('**/search/*.json');
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('says how near the documented message is', async ({ page }) => {
  const own = answer(page).getByText('The same message, with your own values.');
  await expectIssue(page, messages[4].other, messages[4].id);
  await expect(own).toBeVisible();
  await expectIssue(page, messages[4].text, messages[4].id);
  await expect(answer(page).getByText('Word for word.')).toBeVisible();
});
