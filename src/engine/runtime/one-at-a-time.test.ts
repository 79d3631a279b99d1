import { expect, test } from 'vitest';
import { OneAtATime } from './one-at-a-time.ts';

test('work waits for what came before it, and a failure holds up nothing', async () => {
  const turns = new OneAtATime();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const failing = turns.run(() => first.promise);
  const next = turns.run(async () => {
    done.push('next');
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  first.reject(new Error('failed'));
  await expect(failing).rejects.toThrow('failed');
  await next;
  expect(done).toEqual(['next']);
});
