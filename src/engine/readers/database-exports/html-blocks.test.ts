import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { htmlBlocks } from './html-blocks.ts';

test('a cell of very many lines is walked only once', () => {
  const spent = processorTime();
  const [block] = htmlBlocks(`<table><tr><td>${'<br>a\n'.repeat(150_000)}`);
  expect(block?.text.length).toBe(300_000 - 1);
  expect(spent()).toBeLessThan(6_000);
});
