import type { Timeline, TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { notesOnMark } from '../../../contract/model/comparing/timeline-notes.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { PaneBar } from '../../parts/layout/Panes.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { ListNote, NotAll } from '../../parts/states/NotAll.tsx';
import { countWords } from '../../parts/words.ts';
import { markKey } from './lanes/lane-layout.ts';
import { MarkGlyph } from './lanes/MarkGlyph.tsx';
import { UNDATED } from './lanes/mark-words.ts';
import styles from './Timeline.module.css';

export const LIST_KEY = 'timeline-list';

interface FirstListProps {
  timeline: Timeline;
  /** It is of what was asked before. */
  isBusy: boolean;
  mark: TimelineMark | null;
  onMark: (mark: TimelineMark) => void;
  onRead: (mark: TimelineMark) => void;
}

/** The same as the lanes in words: every mark, earliest first. */
export function FirstList({ timeline, isBusy, mark, onMark, onRead }: FirstListProps) {
  const { marks, by, dates, passages, copies } = timeline;
  const active = mark ? marks.indexOf(mark) : -1;
  const at = (index: number, act: (one: TimelineMark) => void) => {
    const one = marks[index];
    if (one) act(one);
  };
  return (
    <>
      <PaneBar>
        <h2 className={styles.listName}>Who said it first</h2>
      </PaneBar>
      <Listbox
        label="Who said it first"
        count={marks.length}
        active={active}
        estimate={56}
        focusKey={LIST_KEY}
        isBusy={isBusy}
        keyOf={(index) => (marks[index] ? markKey(marks[index]) : index)}
        onActive={(index) => at(index, onMark)}
        onOpen={(index) => at(index, onRead)}
        renderOption={(index) => marks[index] && <Entry mark={marks[index]} ofClaims={by === 'claim'} dates={dates} />}
      />
      <NotAll shown={passages.shown} total={passages.total} order="earliest passages" />
      {copies.read < copies.total && (
        <ListNote>
          Words not marked were sought in the {countWords(copies.read)} earliest of {countWords(copies.total)} copies.
        </ListNote>
      )}
    </>
  );
}

interface EntryProps extends Pick<Timeline, 'dates'> {
  mark: TimelineMark;
  ofClaims: boolean;
}

function Entry({ mark, ofClaims, dates }: EntryProps) {
  return (
    <div className={styles.entry}>
      <MarkGlyph marks={[mark]} named />
      <span className={styles.when}>
        {mark.date === null ? UNDATED[dates] : <DateText edtf={mark.date} form="zoned" />}
      </span>
      <span className={styles.who}>
        <BidiText lang={mark.language} className={styles.source}>
          {mark.source}
        </BidiText>
        <BidiText lang={mark.language} className={styles.title}>
          {mark.title}
        </BidiText>
        {ofClaims && <span className={styles.note}>claim {mark.claimId}</span>}
        <span className={styles.note}>
          {notesOnMark(mark).map(({ words, name }, at) => (
            <span key={words}>
              {at > 0 && '; '}
              {words}
              {name !== null && (
                <>
                  {' '}
                  <BidiText lang={null}>{name}</BidiText>
                </>
              )}
            </span>
          ))}
        </span>
      </span>
    </div>
  );
}
