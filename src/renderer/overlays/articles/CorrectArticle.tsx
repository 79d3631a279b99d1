import { useRead } from '../../data/use-read.ts';
import { CorrectDialog } from '../../places/article/marking/CorrectDialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';

/** Corrects a value of an article that is not open. */
export function CorrectArticle({ state: { articleId, field }, onClose }: OverlayProps<'correct-article'>) {
  const { data } = useRead('article.get', { articleId });
  return data ? <CorrectDialog article={data.article} field={field} onClose={onClose} /> : null;
}
