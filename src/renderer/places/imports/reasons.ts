/** Why files failed, worded for the analyst, and what can be done about it. */
import type { ErrorCode } from '../../../contract/errors.ts';

interface Reason {
  readonly name: string;
  readonly advice: string;
  /** Reading the same file again can turn out differently: once it has been repaired, or by itself. */
  readonly mayBeMended: boolean;
}

const REASONS: Partial<Record<ErrorCode, Reason>> = {
  damaged: {
    name: 'Damaged',
    advice: 'Save or copy it once more from where it came from, then try again.',
    mayBeMended: true,
  },
  empty: {
    name: 'Empty',
    advice: 'There are no words in it; fetch it once more if there should be.',
    mayBeMended: true,
  },
  encrypted: {
    name: 'Locked by a password',
    advice: 'Save a copy without the password, then import that.',
    mayBeMended: true,
  },
  'not-an-article': {
    name: 'Not an article',
    advice: 'Nothing is lost if that is so. A table may want its columns mapped.',
    mayBeMended: false,
  },
  scanned: {
    name: 'Pictures of pages',
    advice: 'Have the text recognised by another program, then import that.',
    mayBeMended: false,
  },
  'unsafe-archive': {
    name: 'Unsafe archive',
    advice: 'Unpack it yourself if you trust it, then import what is inside.',
    mayBeMended: false,
  },
  'too-large': { name: 'Too large', advice: 'Split it, then import the parts.', mayBeMended: false },
  'unknown-format': {
    name: 'Format not read',
    advice: 'Save it as HTML, PDF or text, then import that.',
    mayBeMended: false,
  },
  unreadable: {
    name: 'Cannot be read',
    advice: 'See that it is there and may be opened, then try again.',
    mayBeMended: true,
  },
  'timed-out': {
    name: 'Took too long',
    advice: 'Try again; if it stays so, save it in another format.',
    mayBeMended: true,
  },
  'out-of-memory': { name: 'Needed too much memory', advice: 'Split it, then import the parts.', mayBeMended: true },
};

export function reasonOf(code: ErrorCode | null): Reason {
  const known = code === null ? undefined : REASONS[code];
  return (
    known ?? { name: 'Failed', advice: 'Try again; if it stays so, the reason stands in the log.', mayBeMended: true }
  );
}

const WITHIN = ' › ';

/** Shortens a path through many files to its ends, "inner.zip › … › page.html"; hovering shows all of it. */
export function memberWords(member: string): string {
  const steps = member.split(WITHIN);
  return steps.length > 2 ? [steps[0], '…', steps.at(-1)].join(WITHIN) : member;
}
