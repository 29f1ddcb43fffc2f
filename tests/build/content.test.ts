import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { loadSite, type Site } from '#build/load-site.ts';
import { createSearch } from '#core/search/create-search.ts';
import { anchors, messages } from '../site/messages.ts';

const shared = process.env['DIAGNOSTREE_SHARED'] ?? path.resolve('../shared');
const original = path.join(shared, 'corpus/skype-connector');

/** The checks of an issue as lines: `title: label → title, label → title`. */
function outline({ tree }: Site, issue: string): string[] {
  const titles = new Map(tree.nodes.map(({ id, title }) => [id, title]));
  return tree.nodes
    .filter((node) => (node.kind === 'check' || node.kind === 'outcome') && node.issue === issue)
    .map(({ title, options }) => {
      const edges = options.map(({ label, to }) => `${label} → ${titles.get(to) ?? '?'}`);
      return [title, edges.join(', ')].filter(Boolean).join(': ');
    });
}

describe('the article that ships', async () => {
  const site = await loadSite('content');
  const { issues } = site.index;

  it('documents ten issues, without a word of complaint', () => {
    expect(issues.map((issue) => issue.anchors[0])).toEqual(anchors);
    expect(site.files.flatMap((file) => file.messages.map(String))).toEqual([]);
  });

  it.each(messages)('quotes the message of $id to the letter', ({ id, text }) => {
    const issue = issues.find((one) => one.id === id);
    const quoted = issue?.errors.filter(({ variant }) => !variant).map((error) => error.text);
    expect(quoted).toEqual([text]);
  });

  it('quotes the message of the WinRM issue too, and says how to check and allow it', () => {
    const issue = issues.find((one) => one.anchors.includes('BKMKWinRMBasicAuth'));
    expect(issue?.errors[0]?.text).toBe(
      'The WinRM client cannot process the request. Basic authentication is currently disabled in the client configuration. Change the client configuration and try the request again.',
    );
    const commands = issue?.resolutions.flatMap(({ steps }) =>
      steps.flatMap((step) => step.commands),
    );
    expect(commands).toContain('winrm get winrm/config/client/auth');
    expect(commands).toContain('Set-Item WSMan:\\localhost\\Client\\Auth\\Basic -Value $true');
  });

  it('finds every other wording under its own issue, first', () => {
    const search = createSearch(site.search);
    for (const issue of issues) {
      for (const { text } of issue.errors) {
        expect(search.explain(text).results[0]?.id, text).toBe(issue.id);
      }
    }
  });

  it('leads from the service to support as the Live ID issue tells it', () => {
    expect(outline(site, 'failed-to-connect-to-live-id-server')).toMatchInlineSnapshot(`
      [
        "Is the Microsoft Online Services Sign-in Assistant running?: Yes → Check the network on the way to the Microsoft Live ID Authentication Server, No → Start it as an administrator, and connect again",
        "Check the network on the way to the Microsoft Live ID Authentication Server: Yes → Contact Office 365 Support, No → Contact your network administrator",
        "Start it as an administrator, and connect again: Yes → Fixed, No → Check the network on the way to the Microsoft Live ID Authentication Server",
        "Contact Office 365 Support",
        "Contact your network administrator",
        "Fixed",
      ]
    `);
  });
});

describe.skipIf(!existsSync(original))(
  `the article as first published (skipped where there is no ${original})`,
  async () => {
    const site = existsSync(original) ? await loadSite(original) : null;
    const issues = site?.index.issues ?? [];

    it('builds with no edit: ten issues, nine with one error text each', () => {
      expect(issues.map((issue) => issue.anchors[0])).toEqual(anchors);
      expect(issues.map(({ errors }) => errors.length)).toEqual([1, 1, 0, 1, 1, 1, 1, 1, 1, 1]);
      expect(issues.map(({ kind }) => kind).indexOf('symptom')).toBe(2);
    });

    it.each(messages)('gives the message of $id as the console shows it', ({ id, text }) => {
      expect(issues.find((issue) => issue.id === id)?.errors[0]?.text).toBe(text);
    });

    it('leads from the service to support as the Live ID issue tells it', () => {
      expect(site && outline(site, 'failed-to-connect-to-live-id-server')).toMatchInlineSnapshot(`
        [
          "Is the Microsoft Online Services Sign-in Assistant running?: Yes → Open Internet Explorer and navigate to https://login.microsoftonline.com/, No → Start the service",
          "Open Internet Explorer and navigate to https://login.microsoftonline.com/: Yes → Contact Office 365 Support, No → You are probably experiencing network connection issues",
          "Start the service: Yes → Fixed, No → Open Internet Explorer and navigate to https://login.microsoftonline.com/",
          "Contact Office 365 Support",
          "You are probably experiencing network connection issues",
          "Fixed",
        ]
      `);
    });
  },
);
