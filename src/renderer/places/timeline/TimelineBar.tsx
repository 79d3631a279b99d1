import type { TIMELINE_DATES, Timeline } from '../../../contract/model/comparing/timeline.ts';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { offerOf } from '../../actions/key-bindings.ts';
import { exportMarks, matrixOfTimeline, openTimelineClaim } from '../../actions/timeline/marks.ts';
import { pickTimelineClaim } from '../../actions/timeline/views.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { IconButton } from '../../parts/controls/Button.tsx';
import { MenuButton } from '../../parts/controls/Menu.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { CollectionChooser } from '../../parts/model/CollectionChooser.tsx';
import { counted } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import styles from './Timeline.module.css';

export const LANE_OPTIONS: readonly { value: Timeline['by']; label: string }[] = [
  { value: 'source', label: 'Sources' },
  { value: 'origin', label: 'Origins' },
  { value: 'claim', label: 'Claims' },
];
const DATE_OPTIONS: readonly { value: (typeof TIMELINE_DATES)[number]; label: string }[] = [
  { value: 'published', label: 'published' },
  { value: 'updated', label: 'updated' },
];

interface TimelineBarProps {
  asked: {
    readonly by: Timeline['by'];
    readonly dates: Timeline['dates'];
    readonly claimIds: readonly number[];
    readonly collectionId: number | null;
  };
  /** The words of the claim shown; null while they are not known. */
  statement: string | null;
  show: (changes: Partial<Scope>) => void;
}

export function TimelineBar({ asked, statement, show }: TimelineBarProps) {
  const context = useActionContext();
  const { by, dates, claimIds, collectionId } = asked;
  return (
    <PaneBar className={styles.bar}>
      <h1 className={visuallyHidden.text}>Timeline</h1>
      {by === 'claim' ? (
        <span className={styles.claims}>{counted(claimIds.length, 'claim')}</span>
      ) : (
        <ActionButton
          action={pickTimelineClaim}
          className={styles.claim}
          aria-haspopup="dialog"
          title={inPlainOrder(statement ?? '')}
        >
          <BidiText lang={null} className={styles.statement}>
            {claimIds[0]} · {statement}
          </BidiText>
          <Icon name="down" size={14} />
        </ActionButton>
      )}
      <Segment label="Lanes" value={by} options={LANE_OPTIONS} onChange={(value) => show({ by: value })} />
      <CollectionChooser chosen={collectionId ?? undefined} show={show} />
      <Spacer />
      <Segment label="Dates" value={dates} options={DATE_OPTIONS} onChange={(value) => show({ dates: value })} />
      <MenuButton
        label="More on this timeline"
        items={[
          ...(by === 'claim' ? [] : [offerOf(openTimelineClaim, context)]),
          offerOf(matrixOfTimeline, context),
          { ...offerOf(exportMarks, context), apart: true },
        ]}
        button={(props) => <IconButton icon="more" size={16} label="More on this timeline" {...props} />}
      />
    </PaneBar>
  );
}
