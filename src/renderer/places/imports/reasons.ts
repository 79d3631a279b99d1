/** Why files failed, worded for the analyst, and what can be done about it. */
import type { ErrorCode } from '../../../contract/errors.ts';

interface Reason {
  readonly name: string;
  readonly advice: string;
  /** Where the host reads a copy, which stays as it is when the file is mended. */
  readonly adviceOnCopy?: string;
  /** Reading the same file again can turn out differently: once it has been repaired, or by itself. */
  readonly mayBeMended: boolean;
}

const REASONS: Partial<Record<ErrorCode, Reason>> = {
  damaged: {
    name: 'Damaged',
    advice: 'Save or copy it again from its source, then try again.',
    adviceOnCopy: 'Save or copy it again from its source, then import that.',
    mayBeMended: true,
  },
  empty: {
    name: 'Empty',
    advice: 'It contains no text. If it should, save or download it again.',
    mayBeMended: true,
  },
  encrypted: {
    name: 'Password-protected',
    advice: 'Save a copy without the password, then import that.',
    mayBeMended: true,
  },
  'not-an-article': {
    name: 'Not an article',
    advice: 'If that is right, nothing is missing. If it is a table, map its columns.',
    mayBeMended: false,
  },
  scanned: {
    name: 'Scanned pages',
    advice: 'Run text recognition (OCR) in another program, then import the result.',
    mayBeMended: false,
  },
  'unsafe-archive': {
    name: 'Unsafe archive',
    advice: 'Unpack it yourself if you trust it, then import what is inside.',
    mayBeMended: false,
  },
  'too-large': { name: 'Too large', advice: 'Split it, then import the parts.', mayBeMended: false },
  'unknown-format': {
    name: 'Unsupported format',
    advice: 'Save it as HTML, PDF or text, then import that.',
    mayBeMended: false,
  },
  unreadable: {
    name: 'Cannot be read',
    advice: 'Make sure that it is there and can be opened, then try again.',
    adviceOnCopy: 'Make sure that it is there and can be opened, then import it again.',
    mayBeMended: true,
  },
  'timed-out': {
    name: 'Took too long',
    advice: 'Try again; if that does not help, save it in another format.',
    mayBeMended: true,
  },
  'left-out': {
    name: 'Left out',
    advice: 'These have no words: pictures, films, stickers. The rest of their files was read.',
    mayBeMended: false,
  },
  'out-of-memory': { name: 'Needed too much memory', advice: 'Split it, then import the parts.', mayBeMended: true },
};

const UNKNOWN: Reason = {
  name: 'Failed',
  advice: 'Try again; if that does not help, the log has the reason.',
  mayBeMended: true,
};

/** @param isCopy whether the host reads a copy of the file */
export function reasonOf(code: ErrorCode | null, isCopy = false): Omit<Reason, 'adviceOnCopy'> {
  const { adviceOnCopy, ...reason } = (code === null ? undefined : REASONS[code]) ?? UNKNOWN;
  return isCopy && adviceOnCopy !== undefined ? { ...reason, advice: adviceOnCopy, mayBeMended: false } : reason;
}

const WITHIN = ' › ';

/** Shortens a path through many files to its ends, "inner.zip › … › page.html"; hovering shows all of it. */
export function memberWords(member: string): string {
  const steps = member.split(WITHIN);
  return steps.length > 2 ? [steps[0], '…', steps.at(-1)].join(WITHIN) : member;
}
