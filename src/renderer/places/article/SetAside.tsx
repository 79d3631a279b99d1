/** Words on the page that are not the story: set aside, not lost; the analyst may see it otherwise. */
import type { Article } from '../../../contract/model/article.ts';
import { counted } from '../../parts/words.ts';
import { AsidePieces } from './AsidePieces.tsx';
import styles from './SetAside.module.css';
import { usePieces } from './use-pieces.ts';

interface SetAsideProps {
  article: Article;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function SetAside({ article, panel }: SetAsideProps) {
  const { furniture, putBack, language } = article;
  const moves = usePieces(article);
  return (
    <div className={styles.scroll} {...panel}>
      {putBack.length > 0 && (
        <section className={styles.part}>
          <p className={styles.what}>
            {counted(putBack.length, 'piece')} set aside by the reader {putBack.length === 1 ? 'is' : 'are'} in the text
            by your word.
          </p>
          <AsidePieces
            label="Put back into the text"
            pieces={putBack.map(({ words }) => words)}
            language={language}
            act="Set aside again"
            onAct={moves.setAside}
          />
        </section>
      )}
      <p className={styles.what}>{asideWords(article)}</p>
      <AsidePieces label="Set aside" pieces={furniture} language={language} act="Put back" onAct={moves.putBack} />
    </div>
  );
}

function asideWords({ furniture, putBack }: Article): string {
  if (furniture.length > 0)
    return `${counted(furniture.length, 'piece')} of the page ${furniture.length === 1 ? 'is' : 'are'} not the story. They are kept here and in the original. Put back what is part of it: it goes to where it stands on the page, and marks are carried over.`;
  return putBack.length > 0
    ? 'Nothing else is set aside.'
    : 'Nothing was set aside: all words of the original are in the text.';
}
