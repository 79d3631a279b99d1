/** In the inspector: the quotations suggested in the text, and what is done with the current one. */
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { nextQuote, refuseQuote, takeQuote, toggleQuotes } from '../../../actions/article/quotes.ts';
import { pressWords } from '../../../actions/press-words.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { Listbox } from '../../../parts/lists/Listbox.tsx';
import { EmptyState, ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { capitalised, counted, countWords } from '../../../parts/words.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './Quotes.module.css';
import { kindWords } from './quote-words.ts';
import type { SuggestedQuote } from './use-quotes.ts';

export function QuotesTab({ work }: { work: ArticleWork }) {
  const { isOn, all, error } = work.quotes;
  if (!isOn)
    return (
      <EmptyState small what="Quotations are not suggested.">
        <ActionButton action={toggleQuotes}>Suggest them</ActionButton>
      </EmptyState>
    );
  if (error && !all) return <ErrorState message={error.message} />;
  if (!all) return <Skeleton ofList />;
  if (all.length === 0) return <NothingSuggested isFirst={work.marks.length === 0} />;
  return <QuoteList work={work} all={all} />;
}

/** Says what would be listed, so that an empty list is not taken for one that failed. */
function NothingSuggested({ isFirst }: { isFirst: boolean }) {
  return (
    <EmptyState
      small
      what={isFirst ? 'No quotation found here.' : 'No other quotation to suggest.'}
      then="What the article gives as somebody’s words, quoted or reported, would be listed here to be marked."
    />
  );
}

function QuoteList({ work, all }: { work: ArticleWork; all: readonly SuggestedQuote[] }) {
  const { current, more } = work.quotes;
  const take = () => current && work.ask({ kind: 'pick', span: current, saying: work.sayingOf(current, 'supports') });
  return (
    <>
      <div className={styles.head}>
        <span>
          {counted(all.length, 'suggestion')}
          {more > 0 && `, and ${countWords(more)} more after these`}
        </span>
        <Spacer />
        <ActionButton look="quiet" action={toggleQuotes}>
          Hide
        </ActionButton>
      </div>
      <Listbox
        label="Suggested quotations"
        count={all.length}
        active={current ? all.indexOf(current) : -1}
        onActive={(index) => all[index] && work.show(all[index])}
        onOpen={take}
        estimate={90}
        keyOf={(index) => all[index]?.from ?? index}
        focusKey="quotes"
        renderOption={(index) => {
          const one = all[index];
          return one && <QuoteRow one={one} language={work.article.language} />;
        }}
      />
      <Foot isCurrent={current !== null} />
    </>
  );
}

function Foot({ isCurrent }: { isCurrent: boolean }) {
  const pressed = pressWords(nextQuote);
  // Pressing a button would otherwise end the selection.
  const keepSelection = { onPointerDown: (event: React.PointerEvent) => event.preventDefault() };
  return (
    <div className={styles.foot}>
      {!isCurrent && pressed && <span>{capitalised(pressed)} to step to the next one.</span>}
      <ActionButton action={takeQuote} {...keepSelection}>
        Mark…
      </ActionButton>
      <ActionButton look="quiet" action={refuseQuote} {...keepSelection}>
        Refuse
      </ActionButton>
    </div>
  );
}

function QuoteRow({ one: { quote }, language }: { one: SuggestedQuote; language: string | null }) {
  return (
    <div className={styles.quote}>
      <p className={styles.who}>
        {quote.speaker === null ? <span>unnamed</span> : <BidiText lang={language}>{quote.speaker}</BidiText>}
        <small>{kindWords(quote)}</small>
      </p>
      <p className={styles.words} lang={language ?? undefined} dir="auto">
        <InPlainOrder text={quote.exact} />
      </p>
    </div>
  );
}
