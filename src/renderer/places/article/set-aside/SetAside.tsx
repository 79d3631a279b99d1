/** Words on the page that are not part of the story: set aside, not lost. The analyst may decide otherwise. */
import type { Article } from '../../../../contract/model/articles/article.ts';
import { counted } from '../../../parts/words.ts';
import { AsidePieces } from './AsidePieces.tsx';
import styles from './SetAside.module.css';
import { usePieces } from './use-pieces.ts';

interface SetAsideProps {
  article: Article;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function SetAside({ article, panel }: SetAsideProps) {
  const { furniture, putBack, setAside, language } = article;
  const byHand = setAside.map(({ words }) => furniture.lastIndexOf(words)).filter((at) => at >= 0);
  const byReader = furniture.map((_, at) => at).filter((at) => !byHand.includes(at));
  const wordsOf = (pieces: readonly number[]) => pieces.map((at) => furniture[at] ?? '');
  const moves = usePieces(article);
  return (
    <div className={styles.scroll} {...panel}>
      {putBack.length > 0 && (
        <section className={styles.part}>
          <p className={styles.what}>
            {counted(putBack.length, 'piece')} set aside by the reader {putBack.length === 1 ? 'is' : 'are'} in the text
            by your decision.
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
      {byHand.length > 0 && (
        <section className={styles.part}>
          <p className={styles.what}>
            {counted(byHand.length, 'paragraph is', 'paragraphs are')} set aside by your decision; the reader had left{' '}
            {byHand.length === 1 ? 'it' : 'them'} in the text.
          </p>
          <AsidePieces
            label="Set aside by you"
            pieces={wordsOf(byHand)}
            language={language}
            act="Put back"
            onAct={(index) => moves.putBack(byHand[index] ?? -1)}
          />
        </section>
      )}
      <p className={styles.what}>{asideWords(byReader.length, putBack.length + byHand.length)}</p>
      <AsidePieces
        label="Set aside"
        pieces={wordsOf(byReader)}
        language={language}
        act="Put back"
        onAct={(index) => moves.putBack(byReader[index] ?? -1)}
      />
    </div>
  );
}

function asideWords(byReader: number, moved: number): string {
  if (byReader > 0)
    return `${counted(byReader, 'piece')} of the page ${byReader === 1 ? 'is not the story. It is' : 'are not the story. They are'} kept here and in the original. Put back what belongs to the story: it returns to its place on the page, and marks are carried over.`;
  return moved > 0 ? 'Nothing else is set aside.' : 'Nothing was set aside: all words of the original are in the text.';
}
