/** What an open article offers to its actions. */
import type { Article, DrawnInOriginal } from '../../../contract/model/articles/article.ts';
import type { Remove, Stance } from '../../../contract/model/values.ts';
import { createHandle } from '../../actions/handles.ts';

export interface ArticleActs {
  readonly article: Article;
  readonly view: ArticleView;
  readonly hasSelection: boolean;
  /** The selection begins or ends within a word or a number. */
  readonly isWordCut: boolean;
  readonly hasCurrentMark: boolean;
  readonly hasMarks: boolean;
  /** Quotations are wanted, whether or not there are any. */
  readonly suggestsQuotes: boolean;
  readonly hasQuotes: boolean;
  /** The words of one are selected. */
  readonly hasCurrentQuote: boolean;
  /** Changes between versions are shown. */
  readonly hasChanges: boolean;
  readonly lastClaim: number | null;
  showView(view: ArticleView): void;
  /** In the view of the original. */
  toggleDrawn(what: DrawnInOriginal): void;
  /** Marks the selected words for a claim, or changes the stance of the current mark. */
  mark(stance: Stance): void;
  newClaim(): void;
  sameClaim(): void;
  stepMark(by: 1 | -1): void;
  stepQuote(by: 1 | -1): void;
  refuseQuote(): void;
  toggleQuotes(): void;
  /** In the view of versions. */
  stepChange(by: 1 | -1): void;
  selectSentence(by: 1 | -1): void;
  selectText(): void;
  widen(by: 1 | -1): void;
  /** Extends the selection by the rest of the words that it cuts. */
  selectWholeWords(): void;
  setRemove(remove: Remove): void;
  editSpeaker(): void;
  editNote(): void;
  editTranslation(): void;
  takeAway(): void;
  /** Sets aside the paragraphs that contain the selected words. */
  setAside(): void;
  openClaim(): void;
  copyWithCitation(): void;
  find(): void;
  /** Clears the selection, then the current mark. */
  letGo(): void;
}

export const ARTICLE_VIEWS = ['text', 'original', 'versions', 'aside'] as const;
export type ArticleView = (typeof ARTICLE_VIEWS)[number];

export const articleHandle = createHandle<ArticleActs>('article');
