/** The original as it came in: always light, in a locked frame, from a path of its own. */
import type { Article } from '../../../contract/model/article.ts';
import { saveOriginal } from '../../actions/article/save-original.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useServices } from '../../services.ts';
import styles from './OriginalView.module.css';

interface OriginalViewProps {
  article: Article;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function OriginalView({ article, panel }: OriginalViewProps) {
  const { shell } = useServices();
  const context = useActionContext();
  return (
    <div className={styles.frame} {...panel}>
      <h1 className={styles.unseen}>The original of {article.title}</h1>
      <div className={styles.lock}>
        <p id="original-locked">
          <Icon name="lock" size={16} />
          <b>Locked</b>
          <span>kept as it came in. No script runs and nothing is fetched.</span>
        </p>
        <Button look="quiet" onClick={() => saveOriginal.run(context)}>
          Save the original…
        </Button>
      </div>
      <iframe
        className={styles.page}
        title={`The original of ${article.title}`}
        aria-describedby="original-locked"
        sandbox=""
        referrerPolicy="no-referrer"
        tabIndex={-1}
        src={shell.originalUrl(article.articleId)}
      />
    </div>
  );
}
