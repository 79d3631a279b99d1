import { useRead } from '../../data/use-read.ts';
import { CorrectDialog } from '../../places/article/marking/CorrectDialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';

/** Corrects a value of an article that is not open. */
export function CorrectArticle({ state: { articleId, field }, onClose }: OverlayProps<'correct-article'>) {
  const { data, error } = useRead('article.get', { articleId });
  useGone(data ? null : error, onClose);
  return data ? <CorrectDialog article={data.article} field={field} onClose={onClose} /> : null;
}
