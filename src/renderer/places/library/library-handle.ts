/** What the Library offers to its actions. */
import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import { createHandle } from '../../actions/handles.ts';

interface LibraryActs {
  /** The current article. */
  readonly current: ArticleHead | null;
  nextPassage(by: 1 | -1): void;
  saveSearch(): void;
  /** Hits that share an origin are represented by one of them. */
  readonly collapsed: boolean;
  setCollapsed(on: boolean): void;
  /** Whether the others of the current hit's origin are shown below it; null if it represents none. */
  readonly unfolded: boolean | null;
  unfold(): void;
}

export const libraryHandle = createHandle<LibraryActs>('library');
