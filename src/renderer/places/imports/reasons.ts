/** Why files failed, in the analyst's words, and what can be done about it. */
import type { ErrorCode } from '../../../contract/errors.ts';

interface Reason {
  readonly name: string;
  readonly advice: string;
}

const REASONS: Partial<Record<ErrorCode, Reason>> = {
  damaged: { name: 'Damaged', advice: 'Save or copy it once more from where it came from, then try again.' },
  empty: { name: 'Empty', advice: 'There are no words in it; fetch it once more if there should be.' },
  encrypted: { name: 'Locked by a password', advice: 'Save a copy without the password, then import that.' },
  'not-an-article': {
    name: 'Not an article',
    advice: 'Nothing is lost if that is so. A table may want its columns mapped.',
  },
  scanned: { name: 'Pictures of pages', advice: 'Have the text recognised by another program, then import that.' },
  'unsafe-archive': {
    name: 'Unsafe archive',
    advice: 'Unpack it yourself if you trust it, then import what is inside.',
  },
  'too-large': { name: 'Too large', advice: 'Split it, then import the parts.' },
  'unknown-format': { name: 'Format not read', advice: 'Save it as HTML, PDF or text, then import that.' },
  unreadable: { name: 'Cannot be read', advice: 'See that it is there and may be opened, then try again.' },
  'timed-out': { name: 'Took too long', advice: 'Try again; if it stays so, save it in another format.' },
  'out-of-memory': { name: 'Needed too much memory', advice: 'Split it, then import the parts.' },
};

export function reasonOf(code: ErrorCode | null): Reason {
  const known = code === null ? undefined : REASONS[code];
  return known ?? { name: 'Failed', advice: 'Try again; if it stays so, the reason stands in the log.' };
}
