/** Why files failed, worded for the analyst, and what can be done about it. */
import type { ErrorCode } from '../../../../contract/errors.ts';

interface Reason {
  readonly name: string;
  readonly advice: string;
  /** Where the host reads a copy, which stays as it is when the file is mended. */
  readonly adviceOnCopy?: string;
  /** When reading the same file again can turn out differently. */
  readonly changes: 'never' | 'once mended' | 'by itself';
}

const REASONS: Partial<Record<ErrorCode, Reason>> = {
  damaged: {
    name: 'Damaged',
    advice: 'Save or copy it again from its source, then try again.',
    adviceOnCopy: 'Save or copy it again from its source, then import that.',
    changes: 'once mended',
  },
  empty: {
    name: 'Empty',
    advice: 'It contains no text. If it should, save or download it again.',
    changes: 'once mended',
  },
  encrypted: {
    name: 'Password-protected',
    advice: 'Save a copy without the password, then import that.',
    changes: 'once mended',
  },
  'not-an-article': {
    name: 'Not an article',
    advice: 'If that is right, nothing is missing. If it is a table, map its columns.',
    changes: 'never',
  },
  scanned: {
    name: 'Scanned pages',
    advice: 'Run text recognition (OCR) in another program, then import the result.',
    changes: 'never',
  },
  'unsafe-archive': {
    name: 'Unsafe archive',
    advice: 'Unpack it yourself if you trust it, then import what is inside.',
    changes: 'never',
  },
  'too-large': { name: 'Too large', advice: 'Split it, then import the parts.', changes: 'never' },
  'unknown-format': {
    name: 'Unsupported format',
    advice: 'Save it as HTML, PDF or text, then import that.',
    changes: 'never',
  },
  unreadable: {
    name: 'Cannot be read',
    advice: 'Make sure that it is there and can be opened, then try again.',
    adviceOnCopy: 'Make sure that it is there and can be opened, then import it again.',
    changes: 'by itself',
  },
  'timed-out': {
    name: 'Took too long',
    advice: 'Try again; if that does not help, save it in another format.',
    changes: 'by itself',
  },
  'left-out': {
    name: 'Left out',
    advice: 'These have no words (pictures, films, stickers). The rest of their files was read.',
    changes: 'never',
  },
  'anchor-mismatch': {
    name: 'Passages to place',
    advice:
      'Open the article: the passage waits there to be pointed to words, or is marked by hand. Mark it as done if it has no place.',
    changes: 'never',
  },
  differs: {
    name: 'Differences',
    advice:
      'These are otherwise in the archive that was imported, or refer to what is not here. Yours stays: each line says what is there. Mark it as done once you have seen to it.',
    changes: 'never',
  },
  'out-of-memory': { name: 'Needed too much memory', advice: 'Split it, then import the parts.', changes: 'by itself' },
};

const UNKNOWN: Reason = {
  name: 'Failed',
  advice: 'Try again; if that does not help, the log has the reason.',
  changes: 'by itself',
};

/** @param isCopy whether the host reads a copy of the file */
export function reasonOf(code: ErrorCode | null, isCopy = false) {
  const { name, advice, adviceOnCopy, changes } = (code === null ? undefined : REASONS[code]) ?? UNKNOWN;
  return {
    name,
    advice: (isCopy && adviceOnCopy) || advice,
    worthRetrying: changes === 'by itself' || (changes === 'once mended' && !isCopy),
  };
}

const WITHIN = ' › ';

/** Shortens a path through many files to its ends, "inner.zip › … › page.html"; hovering shows all of it. */
export function memberWords(member: string): string {
  const steps = member.split(WITHIN);
  return steps.length > 2 ? [steps[0], '…', steps.at(-1)].join(WITHIN) : member;
}
