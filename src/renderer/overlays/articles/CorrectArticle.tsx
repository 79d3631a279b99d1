import { useEffect } from 'react';
import { useRead } from '../../data/use-read.ts';
import { sayProblem } from '../../notices.ts';
import { CorrectDialog } from '../../places/article/marking/CorrectDialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';

/** Corrects a value of an article that is not open. */
export function CorrectArticle({ state: { articleId, field }, onClose }: OverlayProps<'correct-article'>) {
  const { data, error } = useRead('article.get', { articleId });
  const isGone = error !== null && !data;
  useEffect(() => {
    if (!isGone) return;
    sayProblem(error);
    onClose();
  }, [isGone, error, onClose]);
  return data ? <CorrectDialog article={data.article} field={field} onClose={onClose} /> : null;
}
