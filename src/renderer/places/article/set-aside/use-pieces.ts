import type { Article } from '../../../../contract/model/articles/article.ts';
import { useAct } from '../../../data/act.ts';

/** Moves pieces of the page into the text and out of it again. */
export function usePieces({ articleId, furniture, putBack }: Article) {
  const doAct = useAct();
  return {
    putBack: (piece: number) => doAct('article.putBack', { articleId, piece, words: furniture[piece] ?? '' }),
    setAside: (index: number) => {
      const piece = putBack[index];
      if (piece) doAct('article.setAside', { articleId, putBackId: piece.putBackId });
    },
  };
}
