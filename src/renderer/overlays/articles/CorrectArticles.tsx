import { useRead } from '../../data/use-read.ts';
import { CorrectDialog } from '../../places/article/marking/CorrectDialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';

/** Corrects a value of an article that is not open, or of several at once. */
export function CorrectArticles({ state: { articleIds, field }, onClose }: OverlayProps<'correct-articles'>) {
  const isOne = articleIds.length === 1;
  const { data, error } = useRead('article.get', { articleId: articleIds[0] ?? 0 }, { enabled: isOne });
  useGone(data ? null : error, onClose);
  const isGone = error?.code === 'not-found';
  if (isOne && !data) return null;
  return <CorrectDialog articles={data ? data.article : articleIds} field={field} isGone={isGone} onClose={onClose} />;
}
