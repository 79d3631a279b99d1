import { CollateError } from '../../contract/errors.ts';

/** Each of two windows shows what it read, so the later save would overwrite the earlier one. @param what begins the sentence: "Claim 3" */
export function changedElsewhere(what: string): CollateError {
  return new CollateError(
    'conflict',
    `${what} has been changed elsewhere in the meantime. Nothing was overwritten. Read it again, and apply your changes to its current state.`,
  );
}
