/** Why articles deserve a look, worded for the analyst, and what mends it. */
import type { LookReason } from '../../../../contract/model/imports/import.ts';
import type { MetadataField } from '../../../../contract/model/metadata.ts';
import { counted } from '../../../parts/words.ts';

interface Look {
  readonly name: string;
  readonly advice: string;
  /** Said of one article. */
  readonly message: (words: number) => string;
  /** What is to be corrected, the words of the act, and whether several may get the same. */
  readonly mends?: { readonly field: MetadataField; readonly words: string; readonly ofMany?: boolean };
}

export const LOOKS: Record<LookReason, Look> = {
  'no-source': {
    name: 'No source',
    advice: 'Until someone says whose they are, they share one unknown source.',
    message: () => 'Nothing says who published it.',
    mends: { field: 'source', words: 'Name the source' },
  },
  'no-day': {
    name: 'No day',
    advice: 'They come last, and no search by date finds them. In the matrix they belong to every range.',
    message: () => 'No day of publication was found.',
    mends: { field: 'published', words: 'Set the day', ofMany: true },
  },
  'no-title': {
    name: 'No title',
    advice: 'Their first words stand for a title.',
    message: () => 'No title was found.',
    mends: { field: 'title', words: 'Give a title' },
  },
  'no-language': {
    name: 'Language not known',
    advice: 'They are searched without their word forms, and compared less well.',
    message: () => 'Its language could not be told.',
    mends: { field: 'language', words: 'Set the language', ofMany: true },
  },
  'cut-off': {
    name: 'Cut off',
    advice: 'Their pages ask to pay or sign in for the rest. Import the whole text if you have it.',
    message: (words) => `The page asks to pay or sign in for what comes after ${counted(words, 'word')}.`,
  },
  short: {
    name: 'Very short',
    advice: 'Look at the original: the rest may have been set aside, or not saved.',
    message: (words) => `It has ${counted(words, 'word')}.`,
  },
};
