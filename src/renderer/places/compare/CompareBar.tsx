/** Which kinds are shown, stepping through them, and what else can be done with the comparison. */

import { pinColumn } from '../../actions/compare/columns.ts';
import { addArticle, keepComparison } from '../../actions/compare/comparison.ts';
import { nextDiscrepancy, previousDiscrepancy } from '../../actions/compare/step-discrepancy.ts';
import { toggleDiscrepancies } from '../../actions/compare/toggle-discrepancies.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { ariaKeys } from '../../actions/keys.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { navigate } from '../../history.ts';
import { Button, IconButton } from '../../parts/controls/Button.tsx';
import { MenuButton } from '../../parts/controls/Menu.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { useIsLate } from '../../parts/states/use-is-late.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import styles from './CompareDesk.module.css';
import { type CompareView, STEPPED } from './comparison-rows.ts';
import type { CompareDeskState } from './use-compare-desk.ts';
import type { Compared } from './use-compared.ts';
import type { Stops } from './use-stops.ts';

interface CompareBarProps {
  desk: CompareDeskState;
  compared: Compared;
  canAdd: boolean;
  isListOpen: boolean;
  onList: () => void;
}

const VIEWS: readonly { value: CompareView; words: string }[] = [
  { value: 'all', words: 'All' },
  { value: 'agree', words: 'Agree' },
  { value: 'differ', words: 'Discrepancies' },
  { value: 'only', words: 'Only here' },
];

export function CompareBar({ desk, compared, canAdd, isListOpen, onList }: CompareBarProps) {
  const { columns, stops } = desk;
  const isKnown = compared.comparison !== undefined;
  const views = VIEWS.map(({ value, words }) => {
    if (!isKnown || value === 'all') return { value, label: words, disabled: !isKnown && value !== 'all' };
    const { length } = columns.stops[value];
    return { value, label: <Counted words={words} count={length} />, name: `${words}, ${length}` };
  });
  return (
    <PaneBar>
      <h1 className={visuallyHidden.text}>Compare</h1>
      <span className={styles.views}>
        <Segment label="Show" value={stops.view} options={views} onChange={stops.showView} />
      </span>
      <Spacer />
      {!isKnown && <Underway isStopped={compared.isStopped} />}
      {isKnown && (
        <>
          {canAdd && (
            <Button look="quiet" className={styles.wide} onClick={() => desk.ask('add')}>
              Add an article
            </Button>
          )}
          <ComparisonMenu desk={desk} canAdd={canAdd} />
          <Steps stops={stops} />
        </>
      )}
      <Button
        look="quiet"
        keys={shortcutOf(toggleDiscrepancies)}
        className={styles.narrow}
        aria-expanded={isListOpen}
        onClick={onList}
      >
        List
      </Button>
    </PaneBar>
  );
}

/** Where the steps will be: in a narrow window the list, which says more, is not in sight. */
function Underway({ isStopped }: Pick<Compared, 'isStopped'>) {
  const isLate = useIsLate();
  const words = isStopped ? 'not compared' : isLate && 'comparing…';
  return words && <span className={styles.where}>{words}</span>;
}

function ComparisonMenu({ desk: { ask, columns, passages }, canAdd }: Pick<CompareBarProps, 'desk' | 'canAdd'>) {
  const canWrite = useCanWrite();
  return (
    <MenuButton
      label="This comparison"
      items={[
        { label: 'Add an article…', keys: shortcutOf(addArticle), disabled: !canAdd, run: () => ask('add') },
        {
          label: 'Save this comparison…',
          keys: shortcutOf(keepComparison),
          disabled: !canWrite,
          run: () => ask('keep'),
        },
        {
          label: columns.pinnedId === null ? 'Pin a column' : 'Release the column',
          keys: shortcutOf(pinColumn),
          run: passages.pinColumn,
        },
        { label: 'Saved comparisons', apart: true, run: () => navigate('compare', {}) },
      ]}
      button={(props) => <IconButton icon="more" label="More for this comparison" {...props} />}
    />
  );
}

function Steps({ stops: { here, number, kind, step } }: { stops: Stops }) {
  return (
    <>
      <IconButton
        icon="back"
        label={`Previous ${STEPPED[kind]}`}
        aria-keyshortcuts={ariaKeys(shortcutOf(previousDiscrepancy))}
        disabled={here.length === 0}
        onClick={() => step(-1)}
      />
      <span className={styles.where}>
        {here.length === 0 ? (
          `no ${STEPPED[kind]}`
        ) : (
          <>
            {STEPPED[kind]} <b>{number}</b> of {here.length}
          </>
        )}
      </span>
      <IconButton
        icon="forward"
        label={`Next ${STEPPED[kind]}`}
        aria-keyshortcuts={ariaKeys(shortcutOf(nextDiscrepancy))}
        disabled={here.length === 0}
        onClick={() => step(1)}
      />
    </>
  );
}

function Counted({ words, count }: { words: string; count: number }) {
  return (
    <>
      {words} <span className={styles.count}>{count}</span>
    </>
  );
}
