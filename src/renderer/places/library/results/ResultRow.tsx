import type { SearchHit } from '../../../../contract/model/collections/search.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { TickBox } from '../../../parts/controls/Field.tsx';
import { Highlighted } from '../../../parts/Highlighted.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { cellOfCounts } from '../../../parts/model/stance-counts.ts';
import { counted, countWords } from '../../../parts/words.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import styles from './ResultRow.module.css';
import { snippetInView } from './snippet-in-view.ts';

interface ResultRowProps {
  hit: SearchHit;
  selecting: boolean;
  selected: boolean;
  onToggle: () => void;
  /** It is below the row of its origin. */
  under: boolean;
  /** Whether the others of its origin are shown below it; null if it represents none. */
  opened: boolean | null;
  onUnfold: () => void;
}

export function ResultRow({ hit, selecting, selected, onToggle, under, opened, onUnfold }: ResultRowProps) {
  const cell = cellOfCounts(hit.marks);
  return (
    <div className={under ? `${styles.row} ${styles.under}` : styles.row}>
      <span className={styles.lead}>
        {selecting ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: X on the list does the same
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <span className={styles.box} onClick={onToggle}>
            <TickBox checked={selected} />
          </span>
        ) : (
          !hit.read && <span className={styles.dot} role="img" aria-label="unread" title="unread" />
        )}
      </span>
      <h3 className={styles.title} lang={hit.language ?? undefined} dir="auto" title={inPlainOrder(hit.title)}>
        <Highlighted text={hit.title} spans={hit.titleSpans} />
      </h3>
      <span className={styles.count} title={hit.passages > 0 ? `${counted(hit.passages, 'passage')} found` : undefined}>
        {hit.passages > 0 && hit.passages}
      </span>
      <p className={styles.snippet} lang={hit.language ?? undefined} dir="auto">
        <Highlighted {...snippetInView(hit.snippet)} />
      </p>
      <span className={styles.stance}>{cell && <StanceGlyph stance={cell} label={`has marks: ${cell}`} />}</span>
      <div className={styles.meta}>
        <BidiText lang={hit.language} className={styles.source}>
          {hit.source}
        </BidiText>
        <Grade of="source" value={hit.reliability} />
        <DateText edtf={hit.published} />
        {hit.originArticles > 1 && opened === null && !under && (
          <span className={styles.origin}>
            · <OriginName cut name={hit.originName} /> +{hit.originArticles - 1}
          </span>
        )}
      </div>
      {opened !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: → and ← on the list do the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <span
          className={styles.alike}
          onClick={(event) => {
            event.stopPropagation();
            onUnfold();
          }}
        >
          <Icon name={opened ? 'down' : 'right'} size={14} />
          and {countWords(hit.alike)} of the same origin: <OriginName cut name={hit.originName} />
        </span>
      )}
    </div>
  );
}

/** The usual height of a row with its separator, in px: two lines of title, two of passage. */
export const ROW_HEIGHT = 118;

/** Stands in for a row whose page has not arrived. It has the height that the list expects, so that nothing moves. */
export function ResultWaiting() {
  return (
    <div className={styles.row} style={{ height: ROW_HEIGHT - 1 }} aria-busy="true">
      <span>
        <span className={visuallyHidden.text}>Not loaded yet</span>
      </span>
      <div className={styles.bar} />
      <span />
      <span />
      <div className={styles.bar} />
    </div>
  );
}
