import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { StanceTally } from '../../parts/model/Stance.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Sources.module.css';

interface ArticleListProps {
  articles: readonly ArticleHead[];
  /** All articles of the source; the list may contain only the newest. */
  total: number;
  sourceId: number;
}

export function ArticleList({ articles, total, sourceId }: ArticleListProps) {
  return (
    <>
      <ul className={styles.articles}>
        {articles.map((article) => (
          <li key={article.articleId}>
            <button type="button" onClick={() => navigate('library', { articleId: article.articleId })}>
              <BidiText lang={article.language}>{article.title}</BidiText>
            </button>
            <span className={styles.aside}>
              <DateText edtf={article.published} /> · {article.read ? 'read' : 'unread'}
            </span>
            <StanceTally counts={article.marks} />
          </li>
        ))}
      </ul>
      {articles.length < total && (
        <p className={styles.all}>
          <LinkButton onClick={() => navigate('library', { filters: { sourceIds: [sourceId] } })}>
            All {counted(total, 'article')} in the Library
          </LinkButton>
        </p>
      )}
    </>
  );
}
