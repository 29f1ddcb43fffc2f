import { describe, expect, test } from 'vitest';
import { tellsFix } from '#core/issue/tells-fix.ts';

describe('prose tells what to do', () => {
  test.each([
    'Restart the agent.',
    'If it fails, restart it.',
    'Before you start, run the tool.',
    'To fix this issue, update the client.',
    'Consider using the other port.',
    'It hangs. In this case, wait.',
    'As a temporary workaround, the port may stay open.',
    'You may have to wait.',
    'You must get a new certificate from your administrator.',
    'You can hit Enter to continue.',
    'Starten Sie den Dienst neu.',
    'Wenn das Problem auftritt, starten Sie den Dienst neu.',
    'Redémarrez le service.',
    'Pour ouvrir le port, modifiez la règle.',
    'Reinicie el servicio.',
  ])('%s', (text) => {
    expect(tellsFix(text)).toBe(true);
  });

  test.each([
    'When you try to join a webinar, a blank screen appears.',
    'Consider the following scenario:',
    'For more information, see the guide.',
    'The agent restarts on its own.',
    'You may have problems where the port is closed.',
    'You can get an error if the port is closed.',
    'Haben Sie den Dienst neu gestartet?',
    'Der Dienst startet von selbst neu.',
    'Perez the administrator was informed.',
    'Weitere Informationen finden Sie in der Hilfe.',
    'Pour plus d’informations, consultez la documentation.',
  ])('not here: %s', (text) => {
    expect(tellsFix(text)).toBe(false);
  });
});
