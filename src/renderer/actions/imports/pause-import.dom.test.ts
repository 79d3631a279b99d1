import { expect, test } from 'vitest';
import type { ActionContext } from '../action.ts';
import { pauseImport, resumeImport } from './pause-import.ts';

function isOffered(isRunning: boolean, canResume: boolean): { pause: boolean; resume: boolean } {
  const context = {
    archive: { readOnly: false },
    handle: () => ({ job: { importId: 1, canResume }, isRunning }),
  } as unknown as ActionContext;
  return { pause: pauseImport.isPossible(context), resume: resumeImport.isPossible(context) };
}

test('an import is paused while it runs and resumed when it does not, but never one of pasted text', () => {
  expect(isOffered(true, true)).toEqual({ pause: true, resume: false });
  expect(isOffered(false, true)).toEqual({ pause: false, resume: true });
  expect(isOffered(true, false)).toEqual({ pause: false, resume: false });
  expect(isOffered(false, false)).toEqual({ pause: false, resume: false });
});
