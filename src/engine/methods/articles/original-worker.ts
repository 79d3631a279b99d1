/** Makes originals safe to show off the engine's thread: a page of a megabyte takes a third of a second to parse. */
import type { DrawnArticle } from '../../extract/page/drawn/drawn-page.ts';
import { answerQuestions } from '../../runtime/worker-answers.ts';
import { bytesView, type OriginalView, originalView, paragraphsBeforeAside } from './original-view.ts';

export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

interface Drawn extends Original {
  readonly drawn: DrawnArticle;
}

export interface OriginalQuestions {
  page: { params: Drawn; answer: OriginalView };
  source: { params: Original; answer: Pick<OriginalView, 'html' | 'charset'> };
  paragraphsBefore: { params: Drawn & { readonly aside: number }; answer: number | null };
}

answerQuestions<OriginalQuestions>({
  page: ({ bytes, mediaType, drawn }) => originalView(bytes, mediaType, drawn),
  source: ({ bytes, mediaType }) => bytesView(bytes, mediaType),
  paragraphsBefore: ({ bytes, mediaType, drawn, aside }) => paragraphsBeforeAside(bytes, mediaType, drawn, aside),
});
