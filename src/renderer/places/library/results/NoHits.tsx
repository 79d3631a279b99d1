/** Nothing found: the situation, the reason, and suggestions, each with what it would find. */

import { type KeyboardEvent, useState } from 'react';
import type { SearchResult } from '../../../../contract/model/collections/search.ts';
import { useArchive } from '../../../data/use-archive.ts';
import { useReads } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { Kbd } from '../../../parts/Kbd.tsx';
import { useMainList } from '../../../parts/lists/list-handle.ts';
import { counted, countWords } from '../../../parts/words.ts';
import { useStable } from '../../../use-latest.ts';
import type { Search } from '../search/use-search.ts';
import styles from './NoHits.module.css';
import { bestFirst, countsSentence, type FoundWay, noneSentence, type WayOn, waysOn } from './ways-on.ts';

export function NoHits({ search, result, onSave }: { search: Search; result: SearchResult; onSave: () => void }) {
  const ways = waysOn(search.text, search.filters, result);
  const answers = useReads(
    'search.run',
    ways.map(({ text, filters }) => ({ text, filters, stage: 'full', limit: 0 })),
  );
  const totals = ways.map((way, at) => ({ way, total: answers[at]?.data?.total ?? 0 }));
  const found = bestFirst(totals.filter(({ total }) => total > 0)).slice(0, 6);
  const go = ({ text, filters }: WayOn) => navigate('library', { text, filters, sort: search.sort });
  const hasFilters = Object.keys(search.filters).length > 0;
  // What is still looked up would move a button away from under the pointer.
  const isWhole = (!search.looking || search.error !== null) && answers.every(({ isPending }) => !isPending);
  return (
    <div className={styles.scroll}>
      <p className={styles.head}>
        <b>0 articles</b> in {countWords(Math.max(1, Math.round(result.tookMs)))} ms
        {search.looking && ', looking for other spellings'}
      </p>
      <div className={styles.none}>
        <h1>{noneSentence(search.text, hasFilters, result)}</h1>
        <p className={styles.why}>{countsSentence(result)}</p>
        {isWhole && search.text !== '' && found.length === 0 && (
          <p className={styles.why}>
            Nothing close to it was found either. Search for other words, or in another language.
          </p>
        )}
        {found.length > 0 && <Ways found={found} onGo={go} />}
        <NotSearchable />
        {isWhole && (
          <div className={styles.acts}>
            {search.text !== '' && <Button onClick={onSave}>Save this search</Button>}
            {hasFilters && (
              <Button look="quiet" onClick={() => search.setFilters({})}>
                Clear filters
              </Button>
            )}
            {found.length === 0 && (
              <Button look="quiet" keys="Escape" onClick={() => navigate('library', {})}>
                All articles
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function NotSearchable() {
  const archive = useArchive();
  if (!archive) return null;
  // Those left out are not among those that wait.
  const { notIndexed: waiting, leftOut } = archive;
  const unsearched = leftOut.filter(({ from }) => from === 'search');
  return (
    <>
      {waiting > 0 && (
        <p className={styles.note}>
          {counted(waiting, 'article is', 'articles are')} not searchable yet; they will show up here once they are.
        </p>
      )}
      {unsearched.map(({ articleId, title }) => (
        <p key={articleId} className={styles.note}>
          <BidiText lang={null}>“{title}”</BidiText> cannot be searched: it is too large, or damaged.
        </p>
      ))}
    </>
  );
}

interface WaysProps {
  found: readonly FoundWay[];
  onGo: (way: WayOn) => void;
}

/** @param isMost the first of several */
function WayWords({ way, isMost }: { way: WayOn; isMost: boolean }) {
  if (way.kind !== 'without')
    return (
      <span>
        <BidiText lang={null}>{way.words}</BidiText>
      </span>
    );
  return (
    <span>
      without <b>{way.words}</b>
      {isMost && <small>the filter that excludes most</small>}
    </span>
  );
}

function Ways({ found, onGo }: WaysProps) {
  const { at, acts } = useCurrentWay(found, onGo);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) acts.move(by);
    else if (event.key === 'Enter') acts.open();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <h2 id="ways-on">Searches that would find something</h2>
      <div
        role="listbox"
        tabIndex={0}
        aria-labelledby="ways-on"
        aria-activedescendant={`way-${at}`}
        data-focus-key="ways-on"
        className={styles.ways}
        onKeyDown={onKeyDown}
      >
        {found.map(({ way, total }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the list does it
          <div
            key={way.key}
            id={`way-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.way}
            onClick={() => onGo(way)}
          >
            <WayWords way={way} isMost={index === 0 && found.length > 1} />
            <span className={styles.total}>{counted(total, 'article')}</span>
            <span className={styles.key}>{index === at && <Kbd keys="Enter" />}</span>
          </div>
        ))}
      </div>
    </>
  );
}

/** The main list of the place while nothing is found, so keys go to it. */
function useCurrentWay(found: WaysProps['found'], onGo: WaysProps['onGo']) {
  const [active, setActive] = useState(0);
  const at = Math.min(active, found.length - 1);
  const acts = useStable({
    move: (by: number) => setActive(Math.min(Math.max(at + by, 0), found.length - 1)),
    open: () => {
      const way = found[at]?.way;
      if (way) onGo(way);
    },
  });
  useMainList(acts, true, { canOpen: true, canSelect: false });
  return { at, acts };
}
