import type { ReactNode } from 'react';
import type { SearchResult } from '../../../../contract/model/collections/search.ts';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { Checkbox } from '../../../parts/controls/Field.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { Listbox } from '../../../parts/lists/Listbox.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import { clearSelection, toggleSelected } from '../../../working-set.ts';
import type { Search, Sort } from '../search/use-search.ts';
import { ResultRow, ResultWaiting, ROW_HEIGHT } from './ResultRow.tsx';
import styles from './Results.module.css';
import { useResultSelection } from './use-result-selection.ts';

const SORT_WORDS: Record<Sort, string> = { best: 'Best match', newest: 'Newest first', oldest: 'Oldest first' };

/** Returns for example "14 articles, 3 origins". */
function foundWords({ total, origins }: SearchResult): string {
  const articles = counted(total, 'article');
  return origins === null || total === 0 ? articles : `${articles}, ${counted(origins, 'origin')}`;
}

interface ResultsProps {
  search: Search;
  active: number;
  /** Its article; undefined while that is looked for. */
  activeKey: number | undefined;
  onActive: (index: number) => void;
  onOpen: (index: number) => void;
  scrollOffset: number;
  onScroll: (offset: number) => void;
}

export function Results({ search, active, activeKey, onActive, onOpen, scrollOffset, onScroll }: ResultsProps) {
  const { result } = search;
  const { chosen, ...selection } = useResultSelection(search, active);
  if (!result) return null;
  return (
    <>
      <ResultHead search={search} selected={chosen.size} onSelectAll={selection.selectAll} />
      <Listbox
        label="Articles"
        count={result.listed}
        active={active}
        activeKey={activeKey}
        onActive={onActive}
        onOpen={onOpen}
        onRange={search.onRange}
        estimate={ROW_HEIGHT}
        topOf={`${search.text} ${JSON.stringify(search.filters)} ${search.sort}`}
        main
        focusKey="results"
        initialOffset={scrollOffset}
        onScroll={onScroll}
        selection={selection}
        isUnderBar={chosen.size > 0}
        isBusy={!search.answered}
        renderOption={(index, { selected }) => (
          <ResultOption search={search} index={index} selecting={chosen.size > 0} selected={selected} />
        )}
      />
    </>
  );
}

interface ResultOptionProps {
  search: Search;
  index: number;
  /** Some result is selected, so each shows whether it is. */
  selecting: boolean;
  selected: boolean;
}

function ResultOption({ search, index, selecting, selected }: ResultOptionProps) {
  const hit = search.hit(index);
  if (!hit) return <ResultWaiting />;
  const beginsLooser = hit.looser && !search.hit(index - 1)?.looser;
  return (
    <>
      {beginsLooser && (
        <p className={styles.looser}>
          {search.result?.total === 0
            ? 'No article meets the whole search; these meet a part'
            : 'Meeting only a part of the search'}
        </p>
      )}
      <ResultRow
        hit={hit}
        selecting={selecting}
        selected={selected}
        onToggle={() => toggleSelected('article', hit.articleId)}
        under={search.isUnder(index)}
        opened={hit.alike > 0 ? search.isUnfolded(hit) : null}
        onUnfold={() => search.unfold(index)}
      />
    </>
  );
}

function ResultHead({ search, selected, onSelectAll }: { search: Search; selected: number; onSelectAll: () => void }) {
  const { result, text } = search;
  if (!result) return null;
  // Without words there is no best match.
  const sorts: Sort[] = text.trim() === '' ? ['newest', 'oldest'] : ['best', 'newest', 'oldest'];
  const sort = sorts.includes(search.sort) ? search.sort : 'newest';
  return (
    <div className={styles.head}>
      {selected > 0 && (
        <Checkbox
          checked={selected >= result.total}
          mixed={selected < result.total}
          aria-label="All found"
          onChange={(all) => (all ? onSelectAll() : clearSelection())}
        />
      )}
      <span className={styles.count}>
        <b>{foundWords(result)}</b>
        {selected === 0 && <span> in {countWords(Math.max(1, Math.round(result.tookMs)))} ms</span>}
        {selected > 0 && (
          <span className={styles.selected}>
            , <b>{countWords(selected)} selected</b>
          </span>
        )}
      </span>
      <Spacer />
      {!result.rankedAll && (
        <LinkButton title={`The best of the newest ${countWords(result.window)}`} onClick={search.rankAll}>
          Rank all
        </LinkButton>
      )}
      <MenuButton
        label="Order"
        items={sorts.map((value) => ({
          label: SORT_WORDS[value],
          checked: value === sort,
          run: () => search.setSort(value),
        }))}
        button={(props) => (
          <button type="button" className={styles.sort} {...props}>
            {SORT_WORDS[sort]}
            <Icon name="down" size={14} />
          </button>
        )}
      />
    </div>
  );
}

/** The count, announced once typing pauses; drawn before there is any, as words that come together with their place are not read out. */
export function Spoken({ search: { result, typingPaused } }: { search: Search }): ReactNode {
  return (
    <span role="status" className={visuallyHidden.text}>
      {typingPaused && result ? `${foundWords(result)} found` : ''}
    </span>
  );
}
