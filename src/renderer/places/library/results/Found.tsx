import { Fragment, useEffect, useRef } from 'react';
import { focusSoon } from '../../../focus.ts';
import { canGoBack, goBack, useEntryIndex, useHistoryValue } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { countWords } from '../../../parts/words.ts';
import { useStore } from '../../../store.ts';
import { narrowWindow } from '../../../theme/theme.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import { filtersShown } from '../../../window-state.ts';
import { openArticle } from '../open-article.ts';
import { SearchField } from '../search/SearchField.tsx';
import type { Search } from '../search/use-search.ts';
import styles from './Found.module.css';
import { NoHits } from './NoHits.tsx';
import { Results, Spoken } from './Results.tsx';
import type { ResultCursor } from './use-result-cursor.ts';

interface FoundProps {
  search: Search;
  cursor: ResultCursor;
  /** The search is being given a name. */
  saving: boolean;
  onSave: () => void;
  onSaveEnd: () => void;
}

/** The field, how it was understood, and what was found. */
export function Found({ search, cursor, saving, onSave, onSaveEnd }: FoundProps) {
  const { result } = search;
  const isNarrow = useStore(narrowWindow);
  const entryIndex = useEntryIndex();
  const [scrollOffset, keepScroll] = useHistoryValue('results scroll', 0);
  const nothing = result !== undefined && result.listed === 0;
  const leave = useLeave(entryIndex);
  const intoList = () => focusSoon(nothing ? 'ways-on' : 'results');
  const openAt = (index: number) => {
    const hit = search.hit(index);
    if (!hit || !search.answered) return;
    cursor.moveTo(index);
    openArticle(search, hit.articleId);
  };
  return (
    <>
      <div className={styles.searchBar}>
        {isNarrow && <FiltersButton chosen={Object.keys(search.filters).length} />}
        <SearchField
          text={search.text}
          interpreted={result?.interpreted}
          query={result?.query}
          answered={search.answered}
          onText={search.setText}
          onLeave={(field) => {
            // Until there is a list at all, keys wait for it as everywhere, and are not typed.
            if (!result && !search.error) field.blur();
            else if (!nothing) focusSoon('results');
          }}
          onList={intoList}
          onOpenFirst={() => {
            // Back then leads to the list, where J goes on, not to the field.
            intoList();
            openAt(0);
          }}
          onEscape={nothing && canGoBack() ? leave : null}
          saving={saving}
          onSave={saving ? onSaveEnd : onSave}
        />
      </div>
      <Understood search={search} />
      <Spoken search={search} />
      {search.error && !result && <ErrorState message={search.error.message} />}
      {!result && !search.error && <Skeleton ofList lines={9} />}
      {result && nothing && <NoHits search={search} result={result} onSave={onSave} />}
      {result && !nothing && (
        <Results
          key={entryIndex}
          search={search}
          active={cursor.at}
          activeKey={cursor.hit?.articleId}
          onActive={cursor.moveTo}
          onOpen={openAt}
          scrollOffset={scrollOffset}
          onScroll={keepScroll}
        />
      )}
    </>
  );
}

/** In a narrow window the filters are not in view: this shows them, and says that there are some. */
function FiltersButton({ chosen }: { chosen: number }) {
  const label = chosen > 0 ? `Filters, ${countWords(chosen)} chosen` : 'Filters';
  return (
    <Button
      look={chosen > 0 ? 'plain' : 'quiet'}
      icon="filters"
      aria-label={label}
      title={label}
      className={styles.filters}
      onClick={() => filtersShown.set(true)}
    >
      {chosen > 0 && countWords(chosen)}
    </Button>
  );
}

/** Goes back once, however often Escape is pressed before the entry is left. */
function useLeave(entryIndex: number): () => void {
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (left.current !== entryIndex) left.current = null;
  }, [entryIndex]);
  return () => {
    if (left.current === null) goBack();
    left.current = entryIndex;
  };
}

/** How operators and fields were understood, what was not, and other spellings; shown above the count, never instead of the search. */
function Understood({ search: { result, setText } }: { search: Search }) {
  const { words, runs } = result?.interpreted ?? { words: '', runs: [] };
  const last = (result?.didYouMean.length ?? 0) - 1;
  const isMoreThanWords = runs.some(({ kind }) => kind !== 'word');
  return (
    <>
      <p
        id="search-understood"
        className={isMoreThanWords ? `${styles.hint} ${styles.understood}` : visuallyHidden.text}
      >
        {words}
      </p>
      {result?.interpreted.problem && (
        <p className={styles.hint}>
          <Icon name="info" size={16} />
          <span>{result.interpreted.problem}</span>
        </p>
      )}
      {result && result.didYouMean.length > 0 && result.listed > 0 && (
        <p className={styles.hint}>
          <Icon name="info" size={16} />
          <span>
            Did you mean{' '}
            {result.didYouMean.map((spelling, at) => (
              <Fragment key={spelling}>
                {at > 0 && (at === last ? ' or ' : ' ')}
                <span className={styles.spelling}>
                  <LinkButton onClick={() => setText(spelling)}>
                    <BidiText lang={null}>{spelling}</BidiText>
                  </LinkButton>
                  {at === last ? '?' : at < last - 1 && ','}
                </span>
              </Fragment>
            ))}
          </span>
        </p>
      )}
    </>
  );
}
