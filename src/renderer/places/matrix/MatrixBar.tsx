import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { dimEmptyCells, exportTable } from '../../actions/matrix.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { MenuButton } from '../../parts/controls/Menu.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { CollectionChooser } from '../../parts/model/CollectionChooser.tsx';
import type { Scope } from '../../places.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import styles from './Matrix.module.css';
import { ROW_ORDERS, type RowOrder } from './matrix-rows.ts';
import { RangeField } from './RangeField.tsx';

export const BY_OPTIONS: readonly { value: Matrix['by']; label: string }[] = [
  { value: 'source', label: 'Sources' },
  { value: 'origin', label: 'Origins' },
  { value: 'article', label: 'Articles' },
];

interface MatrixBarProps {
  scope: Scope;
  by: Matrix['by'];
  order: RowOrder;
  span: Matrix['range'] | null;
  show: (changes: Partial<Scope>) => void;
  dimmed: boolean;
}

export function MatrixBar({ scope, by, order, span, show, dimmed }: MatrixBarProps) {
  return (
    <PaneBar>
      <h1 className={visuallyHidden.text}>Matrix</h1>
      <Segment label="Columns" value={by} options={BY_OPTIONS} onChange={(value) => show({ by: value })} />
      <MenuButton
        label="Rows"
        items={ROW_ORDERS.map((one) => ({
          label: `By ${one}`,
          checked: one === order,
          run: () => show({ rows: one }),
        }))}
        button={(props) => (
          <Button look="quiet" {...props}>
            Rows: by {order}
            <Icon name="down" size={14} />
          </Button>
        )}
      />
      <CollectionChooser chosen={scope.collectionId} show={show} />
      <RangeField
        from={scope.from ?? null}
        to={scope.to ?? null}
        span={span}
        onChange={(range) => show({ from: range.from ?? undefined, to: range.to ?? undefined })}
      />
      {scope.claimIds && (
        <Button look="quiet" onClick={() => show({ claimIds: undefined })}>
          All claims
        </Button>
      )}
      <Spacer />
      <ActionButton look="quiet" action={dimEmptyCells} aria-pressed={dimmed} className={styles.wideOnly}>
        Dim empty
      </ActionButton>
      <ActionButton action={exportTable}>Export table…</ActionButton>
    </PaneBar>
  );
}
