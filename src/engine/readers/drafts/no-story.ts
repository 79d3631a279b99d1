/** The message for a page without a story: what it shows instead, and what to do. */
import type { ExtractedArticle } from '../../extract/extract-article.ts';
import type { Notice } from '../../extract/story/notice-page.ts';
import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

const TOLD: Record<Notice, string> = {
  missing: 'The site returned no article: this page only says that there is none, or that an error occurred.',
  refused: 'The site did not return the article: this page refuses it, or tests whether the visitor is human.',
  'sign-in': 'This is a sign-in page, saved in the article’s place.',
  consent: 'This is a question about cookies and personal data, saved in the article’s place.',
};

export function noStory({ furniture, notice }: Pick<ExtractedArticle, 'furniture' | 'notice'>): ReaderFailure {
  if (notice !== null)
    return failure(
      'not-an-article',
      `${TOLD[notice]} Open it in a browser until the article is there, and save it again.`,
    );
  return furniture.length > 0
    ? failure(
        'not-an-article',
        'This page has words but no story among them: it may be a front page, a list or a form. Open it in a browser, go to the article itself, and save that.',
      )
    : failure(
        'empty',
        'This page has no text: it was probably saved before its scripts had rendered it. Open it in a browser, wait for the article, and save it again.',
      );
}
