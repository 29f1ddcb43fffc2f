import { describe, expect, test } from 'vitest';
import { tellsCause } from '#core/issue/tells-cause.ts';

describe('prose tells why', () => {
  test.each([
    'This error occurs because the service is stopped.',
    'You most likely forgot to close the port.',
    'You may be using an old client.',
    'Dieses Problem tritt auf, weil der Dienst beendet ist.',
    'Das liegt daran, dass der Port gesperrt ist.',
    'Ce problème se produit lorsque le port est fermé.',
    'Cette erreur est due à un pare-feu.',
    'Este error se produce cuando el servicio está detenido.',
    'El problema se debe a un archivo dañado.',
  ])('%s', (text) => {
    expect(tellsCause(text)).toBe(true);
  });

  test.each([
    'The Causes pane lists what was found.',
    'You may be prompted for your password.',
    'You probably need to sign in.',
    'You might be wondering why.',
    'Professor Weil wrote the manual.',
    'The Solution page is called «Causa» in the Spanish edition.',
    'Der Dienst startet automatisch.',
    'Le service démarre automatiquement.',
    'El servicio arranca al iniciar el equipo.',
  ])('not here: %s', (text) => {
    expect(tellsCause(text)).toBe(false);
  });
});
