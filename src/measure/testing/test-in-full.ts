import { test } from 'vitest';
import { SOAKS, TESTS_IN_FULL } from '../test-effort.ts';

/** A test that `npm run check` leaves to `npm test`: its file has quicker ones of the same promise. */
export const testInFull: typeof test.skip = test.skipIf(!TESTS_IN_FULL);

/** A test that is left to `npm run soak`, and elsewhere not even counted as skipped: its file has a shorter one of the same promise. */
export const testInSoak: typeof test.skip = SOAKS ? test : (Object.assign(() => {}, { each: () => () => {} }) as never);
