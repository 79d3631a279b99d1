import { expect, test } from 'vitest';
import { htmlBlocks } from './html-blocks.ts';

test('a cell of very many lines is walked only once', () => {
  const begun = process.cpuUsage();
  const [block] = htmlBlocks(`<table><tr><td>${'<br>a\n'.repeat(150_000)}`);
  expect(block?.text.length).toBe(300_000 - 1);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(6_000);
});
