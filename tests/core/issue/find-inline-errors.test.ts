import type { Paragraph } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { findInlineErrors } from '#core/issue/find-inline-errors.ts';

const find = (markdown: string): string[] =>
  findInlineErrors(parseMarkdown(new VFile(markdown)).children[0] as Paragraph);

describe('a message in a sentence', () => {
  test.each([
    ['You see the error "The disk is full."', 'The disk is full.'],
    ['An **Update now** message appears.', 'Update now'],
    ['You may see `error: no route to hive`.', 'error: no route to hive'],
    [
      'Lists fail with `comb: malformed cell, expect six=sides`.',
      'comb: malformed cell, expect six=sides',
    ],
    [
      'Beim Drucken erscheint die Meldung „Der Drucker ‚HP-1‘ ist aus.“',
      'Der Drucker ‚HP-1‘ ist aus.',
    ],
    ['„Der Dienst antwortet nicht“ wird angezeigt.', 'Der Dienst antwortet nicht'],
    ['Le message suivant s’affiche : « Le disque est plein. »', 'Le disque est plein.'],
    ['« Le disque est plein » s’affiche.', 'Le disque est plein'],
    [
      'Der Dienst meldet »Zugriff auf den Ordner verweigert.«',
      'Zugriff auf den Ordner verweigert.',
    ],
    ['Le journal affiche « Certificat introuvable. »', 'Certificat introuvable.'],
    ['Aparece el mensaje «El disco está lleno.»', 'El disco está lleno.'],
  ])('is found: %s', (markdown, text) => {
    expect(find(markdown)).toEqual([text]);
  });

  test.each([
    'See `error handling: not found pages` for the rest.',
    'Then you should see `0 errors, 0 failed checks`.',
    'Each line ends with `; and a blank`.',
    'Select **Retry** on the "Status" page.',
    'Öffnen Sie „Einstellungen“ und dann „Drucker und Scanner“.',
    'Ouvrez « Paramètres avancés ».',
    'Cliquez sur « Ne plus afficher ce message ».',
    'Haga clic en «No volver a mostrar».',
    'Wählen Sie „Fehler nicht mehr anzeigen“ aus.',
    'The so-called “Solution” is sold elsewhere.',
    'It is known as the «Erreur» brand.',
  ])('is not made of what to press: %s', (markdown) => {
    expect(find(markdown)).toEqual([]);
  });
});
