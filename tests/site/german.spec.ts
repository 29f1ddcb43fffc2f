import { expect, test } from '@playwright/test';
import { GERMAN_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';

// The documents of tests/site/german, one of which is in English, on a site in German.
test.use({ baseURL: `http://127.0.0.1:${GERMAN_PORT}` });

test('a site in German answers a paste in German', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Fehler einfügen, dokumentierte Lösung finden',
  );
  await expect(page.getByRole('heading', { name: 'Alle 4 dokumentierten Probleme' })).toBeVisible();
  const box = page.getByRole('textbox', { name: /^Fehlermeldung/ });
  await box.fill('Anmeldung fehlgeschlagen: unbekannter Benutzername oder falsches Kennwort.');
  await expect(page.getByRole('status')).toHaveText(
    'Dokumentiert: Das Kennwort wird nicht angenommen.',
  );
  await page.getByText('Warum diese Antwort').click();
  await expect(page.getByText('Wort für Wort.')).toBeVisible();
  await expectAccessible(page);
  await box.fill('Der Flux-Kompensator meldet einen unbekannten Zustand 4711.');
  await expect(page.getByRole('heading', { name: 'Hier nicht dokumentiert' })).toBeVisible();
  await page.getByRole('link', { name: 'Nach Symptom suchen' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was steht in der Meldung?');
});

test('an issue in German is copied and guided in German', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/issues/die-anmeldung-am-server-schlägt-fehl/');
  for (const name of ['Was es bedeutet', 'Lösung']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Link kopieren.*Schritt 2/ }).click();
  await expect(page.getByRole('listitem').getByText('Kopiert', { exact: true })).toBeVisible();
  await page.getByText('Für ein Ticket kopieren').click();
  await expect(page.getByRole('textbox', { name: /Ticket/ })).toHaveValue(/Befehle:\n {4}Reset-/);
  await page.getByRole('link', { name: 'Schritt für Schritt durch die Prüfungen' }).click();
  await expect(page.getByRole('heading', { name: 'Hat das geholfen?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nein' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Es gibt keinen weiteren dokumentierten Schritt',
  );
  await expect(page.getByRole('navigation', { name: 'Ihre bisherigen Antworten' })).toContainText(
    'Nein',
  );
});

test('a document in another language says so where its words are', async ({ page }) => {
  await page.goto('/issues/the-proxy-cant-be-reached/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await expect(page.getByText('Restart the proxy.')).toHaveJSProperty('lang', '');
  await expect(page.locator('[lang=en]').getByText('Restart the proxy.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lösung' })).not.toHaveAttribute('lang');
  await page.goto('/issues/das-kennwort-wird-nicht-angenommen/');
  await expect(page.locator('main [lang]')).toHaveCount(0);
});

test('an unknown address and the map speak German too', async ({ page }) => {
  await page.goto('/nirgendwo/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite nicht gefunden');
  await page.goto('/browse/map/');
  await expect(page.getByRole('button', { name: 'Vergrößern' })).toBeVisible();
});
