/** Words on the page that are not the story: set aside, not lost. */
import type { Article } from '../../../contract/model/article.ts';
import { counted } from '../../parts/words.ts';
import styles from './SetAside.module.css';

interface SetAsideProps {
  article: Article;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function SetAside({ article, panel }: SetAsideProps) {
  const pieces = article.furniture;
  return (
    <div className={styles.scroll} {...panel}>
      <p className={styles.what}>
        {pieces.length === 0
          ? 'Nothing was set aside: all words of the original are in the text.'
          : `${counted(pieces.length, 'piece')} of the page ${pieces.length === 1 ? 'is' : 'are'} not the story. They are kept here and in the original.`}
      </p>
      <ol className={styles.pieces} lang={article.language ?? undefined}>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in the order of the page, and may be alike
          <li key={at} dir="auto">
            {piece}
          </li>
        ))}
      </ol>
    </div>
  );
}
