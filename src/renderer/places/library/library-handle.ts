/** What the Library lets its actions do. */
import type { ArticleHead } from '../../../contract/model/article.ts';
import { createHandle } from '../../actions/handles.ts';

export interface LibraryActs {
  /** The article one stands on. */
  readonly current: ArticleHead | null;
  nextPassage(by: 1 | -1): void;
  saveSearch(): void;
}

export const libraryHandle = createHandle<LibraryActs>('library');
