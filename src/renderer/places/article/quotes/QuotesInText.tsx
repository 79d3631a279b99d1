/** Draws the suggested quotations in the text, and says which one is current, which otherwise only the selection shows. */
import { useLayoutEffect, useMemo } from 'react';
import { fill } from '../../../reading/hits.ts';
import { staticRangesOf } from '../../../reading/text-ranges.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import type { ArticleWork } from '../use-article-work.ts';
import { kindWords } from './quote-words.ts';

export function QuotesInText({ work: { root, marks, quotes } }: { work: ArticleWork }) {
  const { all, current } = quotes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks divide the text anew
  useLayoutEffect(() => {
    if (root.current && all) return fill('suggested', staticRangesOf(root.current, all));
  }, [root, all, marks]);
  const said = useMemo(() => {
    if (!all || !current) return '';
    const { speaker, exact } = current.quote;
    return `Suggestion ${all.indexOf(current) + 1} of ${all.length}, ${kindWords(current.quote)}, ${speaker ?? 'unnamed'}: ${exact}`;
  }, [all, current]);
  return (
    <span role="status" className={visuallyHidden.text}>
      {said}
    </span>
  );
}
