import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { readText } from '#core/guide/read-text.ts';

const read = (lines: string) => {
  const file = new VFile({ path: 'a.md', value: `# A\n\n${lines}\n` });
  const { root } = parseGuide(file);
  return {
    blocks: root.children.slice(1).map((block) => `${block.type} ${readText(block)}`),
    rules: file.messages.map(({ ruleId }) => ruleId),
  };
};

describe('a component of a publisher', () => {
  it('shows its title and what stands in it', () => {
    const { blocks, rules } = read(
      '<Tabs>\n<Tab heading="CLI &amp; shell">\n\n```text\nIt failed.\n```\n\n</Tab>\n</Tabs>\n\n- <Steps>\n\n  First\n\n  </Steps>',
    );
    expect(blocks).toEqual(['paragraph CLI & shell', 'code It failed.', 'list First']);
    expect(rules).toEqual([]);
  });

  it('is a placeholder where nothing closes it, or text stands beside it', () => {
    expect(read('<ServerName>\n\nText.').blocks[0]).toBe('paragraph <ServerName>');
    expect(read('Connect to <Host>.\n\n</Host>').blocks[0]).toBe('paragraph Connect to <Host>.');
    expect(read('<ServerName>').rules).toEqual(['html-placeholder']);
  });
});
