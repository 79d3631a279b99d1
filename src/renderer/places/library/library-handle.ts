/** What the Library lets its actions do. */
import type { ArticleHead } from '../../../contract/model/article.ts';
import { createHandle } from '../../actions/handles.ts';

interface LibraryActs {
  /** The article one stands on. */
  readonly current: ArticleHead | null;
  nextPassage(by: 1 | -1): void;
  saveSearch(): void;
  /** Of hits that share an origin one stands for the others. */
  readonly collapsed: boolean;
  setCollapsed(on: boolean): void;
  /** Whether the others of the current one's origin are shown under it; null: it stands for none. */
  readonly unfolded: boolean | null;
  unfold(): void;
}

export const libraryHandle = createHandle<LibraryActs>('library');
