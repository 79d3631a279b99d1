import { expect, test } from 'vitest';
import { importsEnding } from '../../data/import-progress.ts';
import { notices } from '../../notices.ts';
import type { ActionContext } from '../action.ts';
import { pauseImport } from './pause-import.ts';
import { stopImport } from './stop-import.ts';

test('an import that is still pausing can be stopped, once', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const context = {
    client: {
      call: (method: string) => {
        asked.push(method);
        return new Promise((resolve) => answers.push(() => resolve({ import: { added: 3, state: 'paused' } })));
      },
    },
    handle: () => ({ job: { importId: 1 }, isRunning: true }),
  } as unknown as ActionContext;
  const [pausing, stopping] = [pauseImport, stopImport, stopImport].map((action) => action.run(context));
  expect(asked).toEqual(['import.pause', 'import.cancel']);
  answers[0]?.();
  await pausing;
  expect(importsEnding.get().get(1)).toBe('stopping…');
  answers[1]?.();
  await stopping;
  expect(importsEnding.get().size).toBe(0);
  expect(notices.get().map(({ text }) => text)).toEqual(['Stopped; 3 articles imported so far, and kept']);
});
