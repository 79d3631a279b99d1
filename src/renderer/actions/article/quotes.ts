/** In an article, the quotations that are suggested to be marked. */
import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

function hasQuotes(context: ActionContext): boolean {
  const acts = context.handle(articleHandle);
  return acts?.view === 'text' && acts.hasQuotes;
}
const hasCurrent = (context: ActionContext) => context.handle(articleHandle)?.hasCurrentQuote === true;

export const nextQuote: Action = {
  name: 'next-quote',
  label: 'Next suggested quotation',
  keys: 'Q',
  place: 'article',
  isMove: true,
  hint: 'next quote',
  isPossible: hasQuotes,
  run: (context) => context.handle(articleHandle)?.stepQuote(1),
};

export const previousQuote: Action = {
  name: 'previous-quote',
  label: 'Previous suggested quotation',
  keys: 'Shift+Q',
  place: 'article',
  isMove: true,
  isPossible: hasQuotes,
  run: (context) => context.handle(articleHandle)?.stepQuote(-1),
};

export const takeQuote: Action = {
  name: 'take-quote',
  label: 'Mark the suggested quotation…',
  keys: 'Enter',
  place: 'article',
  isPossible: hasCurrent,
  run: (context) => context.handle(articleHandle)?.mark('supports'),
};

export const refuseQuote: Action = {
  name: 'refuse-quote',
  label: 'Refuse the suggested quotation',
  keys: 'X',
  place: 'article',
  hint: 'refuse',
  isPossible: hasCurrent,
  run: (context) => context.handle(articleHandle)?.refuseQuote(),
};

export const toggleQuotes: Action = {
  name: 'toggle-quotes',
  label: (context) =>
    context.handle(articleHandle)?.suggestsQuotes ? 'Hide suggested quotations' : 'Suggest quotations',
  keys: 'Alt+Q',
  place: 'article',
  isPossible: (context) => canWrite(context) && context.handle(articleHandle)?.view === 'text',
  run: (context) => context.handle(articleHandle)?.toggleQuotes(),
};
