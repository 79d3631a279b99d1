import type { NextPage } from '../../../data/use-pages.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import styles from '../Imports.module.css';

interface MoreItemsProps {
  /** "500 of 1,200 articles". */
  shown: string;
  next: NextPage;
}

export function MoreItems({ shown, next: { isComing, problem, ask } }: MoreItemsProps) {
  return (
    <div className={styles.filter}>
      {problem !== null && (
        <span role="alert" className={styles.bad}>
          {problem}
        </span>
      )}
      <Button busy={isComing} onClick={ask}>
        {shown} shown; {problem === null ? 'show more' : 'try again'}
      </Button>
    </div>
  );
}
