import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Drawn, drawFromQueue, type PageQueue, type PageTask } from '#build/page-queue.ts';
import { writeDrawn } from '#build/write-drawn.ts';

const queueOf = (count: number): PageQueue => ({
  taken: new SharedArrayBuffer(4),
  tasks: Array.from({ length: count }, (_, at) => ({
    address: `https://a.example/issues/${at}/`,
    file: `issues/${at}/index.html`,
  })),
});
const echo = async ({ address }: PageTask) => Promise.resolve(new Response(`At ${address} – ü`));

it('makes every page once, whoever takes it', async () => {
  const queue = queueOf(45);
  const drawn: Drawn[] = [];
  const taken: number[] = [];
  const draw = () =>
    drawFromQueue(
      queue,
      echo,
      (some) => drawn.push(...some),
      (count) => taken.push(count),
    );
  await Promise.all([draw(), draw()]);
  expect(drawn.map(({ file }) => file).sort()).toEqual(queue.tasks.map(({ file }) => file).sort());
  expect(taken).toEqual(taken.toSorted((a, b) => a - b));

  const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-'));
  writeDrawn(folder, drawn);
  const page = readFileSync(path.join(folder, 'issues/44/index.html'), 'utf8');
  expect(page).toBe('At https://a.example/issues/44/ – ü');
});

it('ends with the address of a page that cannot be made', async () => {
  const fail = async () => Promise.resolve(new Response('', { status: 500 }));
  await expect(drawFromQueue(queueOf(2), fail, () => undefined)).rejects.toThrow(
    'https://a.example/issues/0/ could not be made: 500',
  );
});
