import type { DiffRun } from '../../../../contract/model/articles/article.ts';
import { counted, countWords } from '../../../parts/words.ts';
import { wordsChanged } from './diff-paragraphs.ts';

export function WordsChanged({ runs }: { runs: readonly DiffRun[] }) {
  const { added, removed } = wordsChanged(runs);
  return (
    <span role="img" aria-label={`${counted(added, 'word')} in, ${counted(removed, 'word')} out`}>
      +{countWords(added)} −{countWords(removed)} words
    </span>
  );
}
