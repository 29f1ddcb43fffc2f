import type { VFile } from 'vfile';

/**
 * The messages as SARIF 2.1.0, which code hosts show beside the lines of a change. Paths are
 * relative to the content folder; lines and columns are 1-based.
 */
export function formatSarif(files: readonly VFile[]): string {
  const messages = files.flatMap((file) => file.messages.map((message) => ({ file, message })));
  const rules = new Map(
    messages.map(({ message }) => [message.ruleId ?? 'unknown', message.url ?? null]),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'diagnostree',
            rules: Array.from(rules, ([id, url]) => ({
              id,
              ...(url === null ? {} : { help: { text: `See ${url}` } }),
            })),
          },
        },
        results: messages.map(({ file, message }) => ({
          ruleId: message.ruleId ?? 'unknown',
          level: message.fatal === true ? 'error' : 'warning',
          message: { text: message.reason },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file.path) },
                region: { startLine: message.line ?? 1, startColumn: message.column ?? 1 },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
