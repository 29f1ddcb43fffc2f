import type { Nodes, RootContent } from 'mdast';
import { readLines, readText } from '#core/guide/read-text.ts';
import { CMDLET } from './powershell-verbs.ts';
import { isCommandLine } from './is-command-line.ts';
import { splitStatements } from './split-statements.ts';

const ANNOUNCED =
  /\b(?:commands?|cmdlets?|script|query|befehl|commande|comando)\b[^:.]{0,40}:\s+(\S[^\n]*)$/i;
const RUN_BEFORE =
  /\b(?:run|running|execute|executing|type|enter|using|issue|invoke)\s+(?:the\s+)?(?:command\s+)?$/i;

/**
 * Lists what the reader is told to run, in order and once each: the statements of code blocks, and
 * command lines in code, in bold, or as a paragraph of their own.
 *
 * `` Run `docker ps -a`, then check `dockerd`. `` → `['docker ps -a']`
 */
export function readCommands(blocks: readonly RootContent[]): string[] {
  const commands = new Set<string>();
  for (const block of blocks) collect(block, commands);
  const all = [...commands];
  // ``Run `Get-Item`, as follows:`` names the command that the block below gives in full.
  return all.filter(
    (one) => !all.some((other) => other.startsWith(`${one} `) && !one.includes(' ')),
  );
}

function collect(node: Nodes, commands: Set<string>): void {
  if (node.type === 'code') {
    for (const statement of splitStatements(node.value, node.lang)) commands.add(statement);
  } else if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
    const size = commands.size;
    for (const [index, child] of node.children.entries()) {
      const code = child.type === 'strong' || child.type === 'inlineCode' ? child : null;
      if (code === null && !('children' in child)) continue;
      const text = readText(code ?? child);
      const before = node.children[index - 1];
      const told = before?.type === 'text' && RUN_BEFORE.test(before.value);
      if (isCommandLine(text) || (code?.type === 'inlineCode' && told && isBareProgram(text))) {
        commands.add(text);
      }
    }
    if (commands.size > size || node.type !== 'paragraph') return;
    const text = readLines(node).split('\n', 1)[0]?.trim() ?? '';
    const announced = ANNOUNCED.exec(text)?.[1];
    if (announced !== undefined && isCommandLine(announced)) commands.add(announced);
    else if (isWholeCommand(text) && isCommandLine(text)) commands.add(text);
  } else if ('children' in node) for (const child of node.children) collect(child, commands);
}

function isBareProgram(text: string): boolean {
  if (CMDLET.test(text)) return true;
  return /^[a-z][a-z0-9_.-]+$/.test(text) && isCommandLine(text, true);
}

/** A paragraph that is a command has parameters and doesn't go on as a sentence. */
function isWholeCommand(text: string): boolean {
  return (
    /\s(?:--?\w|\/\w|["'|])/.test(text) && !/[.!?:]$/.test(text) && !/[a-z]{2}[.,] [A-Z]/.test(text)
  );
}
