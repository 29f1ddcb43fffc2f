import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { z } from 'zod';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { renderHtml } from '#core/guide/render-html.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import { toRows } from '#core/issue/index-rows.ts';
import { publicIndexSchema, toPublicIndex } from '#core/issue/public-index.ts';

// Real articles that aren't ours to keep here; without them these tests skip themselves.
const shared =
  process.env['DIAGNOSTREE_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared');

function readCorpus(name: string) {
  const folder = join(shared, 'corpus', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const ids = assignGuideIds(paths);
  return paths.map((path) =>
    parseGuide(new VFile({ path, value: readFileSync(join(folder, path), 'utf8') }), {
      id: ids.get(path) ?? path,
    }),
  );
}

describe.skipIf(!existsSync(join(shared, 'corpus')))(
  'the articles beside the project, where present',
  () => {
    test('the connector’s article gives ten issues, nine with the text of the console', () => {
      const { issues } = buildIndex(readCorpus('skype-connector'));
      expect(issues).toHaveLength(10);
      const texts = issues.flatMap((issue) =>
        issue.errors.map((error) => [error.reporter, error.text]),
      );
      const connecting =
        'New-PSSession : [admin.vdomain.com] Connecting to remote server admin.vdomain.com failed with the following error message : ' +
        'The WS-Management service cannot process the request.';
      const processing =
        'New-PSSession : [admin.vdomain.com] Processing data from remote server admin.vdomain.com failed with the following error message:';
      const more = 'For more information, see the Remote Troubleshooting.';
      const modules =
        'Program Files\\Common Files\\Microsoft Lync Server 2013\\Modules\\LyncOnlineConnector';
      expect(texts).toEqual([
        [
          'Import-Module',
          `Import-Module : File C:\\${modules}\\LyncOnlineConnectorStartup.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170.`,
        ],
        [
          'Import-Module',
          `Import-Module : The version of the loaded PowerShell is '2.0'. The module 'D:\\${modules}\\LyncOnlineConnector.psd1' requires a minimum PowerShell version of '3.0' to execute. Please verify the installation of the PowerShell and try again.`,
        ],
        [
          'Get-CsWebTicket',
          'Get-CsWebTicket : Failed to connect live id servers. Make sure proxy is enabled or machine has network connection to live id servers.',
        ],
        [
          'Get-CsWebTicket',
          'Get-CsWebTicket : Can not load Live Id module. Make sure correct version of Live Id Sign-in assistant is installed.',
        ],
        [
          'Get-CsWebTicket',
          "Get-CsWebTicket : Logon failed for the user 'kenmyer@litwareinc.com'. Please create a new PSCredential object, making sure that you have used the correct user name and password.",
        ],
        [
          'New-PSSession',
          `${processing} The user 'user@foo.com' does not have permission to manage this tenant. Permissions can be granted by assigning the user to the appropriate RBAC role. ${more}`,
        ],
        [
          'New-PSSession',
          `${processing} The ability to connect to this tenant by using a remote PowerShell session has been disabled. Please contact Lync Help to check Tenant Powershell Policy of this tenant. ${more}`,
        ],
        [
          'New-PSSession',
          `${connecting} The maximum number of concurrent shells for this user has been exceeded. Close existing shells or raise the quota for this user. ${more}`,
        ],
        [
          'New-PSSession',
          `${connecting} The maximum number of concurrent shells for this tenant has been exceeded. Close existing shells or raise the quota for this tenant. ${more}`,
        ],
      ]);
      expect(
        issues.map((issue) => issue.anchors[0]).filter((anchor) => anchor?.startsWith('BKMK')),
      ).toHaveLength(10);
      expect(
        issues.flatMap((issue) =>
          issue.resolutions.flatMap(({ steps }) => steps.flatMap((step) => step.commands)),
        ),
      ).toEqual([
        'Set-ExecutionPolicy RemoteSigned',
        'Get-Service "msoidsvc"',
        'Start-Service "msoidsvc"',
      ]);
    });

    test('every article is read and rendered, and their index is what its schema says', () => {
      const guides = readCorpus('office-support');
      const index = buildIndex(guides);
      for (const guide of guides) renderHtml(guide.root.children);
      const messages = guides.flatMap((guide) => guide.file.messages);
      expect(() => publicIndexSchema.parse(toPublicIndex(index, messages))).not.toThrow();
      expect(new Set(index.issues.map((issue) => issue.id)).size).toBe(index.issues.length);
    });

    test('the index agrees with labels made by hand', async () => {
      const labels: unknown = JSON.parse(
        readFileSync(join(shared, 'gold', 'gold-dev.json'), 'utf8'),
      );
      const scorer: unknown = await import(
        /* @vite-ignore */ join(shared, 'gold', 'score-extraction.mjs')
      );
      const { score } = z
        .object({
          score: z.custom<(labels: unknown, rows: unknown) => unknown>(
            (value) => typeof value === 'function',
          ),
        })
        .parse(scorer);
      const f1 = z.object({ f1: z.number() });
      const figures = z
        .object({
          issues: f1,
          errors: f1,
          commands: f1,
          false_issues: z.object({ in_no_issue_articles: z.number(), decoy_hits: z.number() }),
        })
        .parse(score(labels, toRows(buildIndex(readCorpus('office-support')))));
      expect(figures.issues.f1).toBeGreaterThanOrEqual(0.92);
      expect(figures.errors.f1).toBeGreaterThanOrEqual(0.88);
      expect(figures.commands.f1).toBeGreaterThanOrEqual(0.88);
      expect(figures.false_issues).toEqual({ in_no_issue_articles: 0, decoy_hits: 0 });
    });
  },
);
