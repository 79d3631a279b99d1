import { test } from 'vitest';
import { TESTS_IN_FULL } from '../test-effort.ts';

/** A test that `npm run check` leaves to `npm test`: its file has quicker ones of the same promise. */
export const testInFull: typeof test.skip = test.skipIf(!TESTS_IN_FULL);
