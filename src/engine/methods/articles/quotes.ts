import { placeOf } from '../../../contract/model/claims/place.ts';
import type { Handlers } from '../../context.ts';
import { articleById } from '../../store/articles/articles.ts';
import { refusedQuotes, refuseQuote } from '../../store/claims/refused-quotes.ts';
import { runAct } from '../run-act.ts';
import { stillToDecide } from './quotes-in.ts';

export const quoteHandlers = {
  'article.quotes': async (context, { articleId }, signal) => {
    const { db, quoteFinder } = context.archive();
    const { text, language, evidence, revision } = articleById(db, articleId);
    const decided = {
      marked: evidence.flatMap((one) => placeOf(one) ?? []),
      refused: refusedQuotes(db, articleId),
      textSha256: revision.textSha256,
    };
    const { quotes, more } = await quoteFinder.find({ text, language }, signal);
    return { quotes: stillToDecide(quotes, decided), more };
  },
  'article.refuseQuote': (context, place) =>
    runAct(context, { kind: 'article.refuseQuote', label: 'Refused a suggested quotation' }, ['article'], (store) =>
      refuseQuote(store.db, place),
    ).acted,
} satisfies Partial<Handlers>;
