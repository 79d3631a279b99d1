import { CLAIM_KINDS, CLAIM_STATUSES } from '../../../../contract/model/values.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { focusClaimFilter } from '../../../actions/claims/focus-claim-filter.ts';
import { newClaim } from '../../../actions/claims/new-claim.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { useRead } from '../../../data/use-read.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { Chip } from '../../../parts/controls/Chip.tsx';
import { FilterField } from '../../../parts/controls/FilterField.tsx';
import { MenuButton, type MenuItem } from '../../../parts/controls/Menu.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import type { ClaimFilter } from '../../../places.ts';
import styles from './ClaimsTable.module.css';
import { HIDEABLE } from './claim-columns.tsx';
import { CLAIM_GROUPS } from './claim-order.ts';
import { type ClaimsScope, filterInWords } from './claims-scope.ts';

interface ClaimFiltersProps {
  shown: ClaimsScope;
  onChange: (changes: Partial<ClaimsScope>) => void;
  /** Names of the hidden columns. */
  hidden: readonly string[];
  /** Shows or hides a column. */
  onColumn: (name: string) => void;
}

const MOST_TAGS = 20;

export function ClaimFilters({ shown, onChange, hidden, onColumn }: ClaimFiltersProps) {
  const { filter } = shown;
  const fields = Object.keys(filter) as (keyof ClaimFilter)[];
  const without = (field: keyof ClaimFilter) =>
    Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field)) as ClaimFilter;
  return (
    <PaneBar className={styles.filters}>
      <FilterField
        keys={shortcutOf(focusClaimFilter)}
        label="Filter claims"
        className={styles.field}
        text={shown.text}
        onText={(text) => onChange({ text })}
        focusKey="claims-filter"
        listKey="claims"
      />
      {fields.map((field) => (
        <Chip
          key={field}
          removeLabel={`Remove the filter ${filterInWords(filter, field)}`}
          onRemove={() => onChange({ filter: without(field) })}
        >
          {filterInWords(filter, field)}
        </Chip>
      ))}
      <AddFilter filter={filter} onChange={(next) => onChange({ filter: next })} />
      <Spacer />
      <MenuButton
        label="Group"
        items={CLAIM_GROUPS.map((by) => ({
          label: by === 'none' ? 'Not grouped' : `By ${by}`,
          checked: by === shown.by,
          run: () => onChange({ by }),
        }))}
        button={(props) => (
          <Button look="quiet" icon="lines" {...props}>
            Group: {shown.by}
          </Button>
        )}
      />
      <MenuButton
        label="Columns"
        items={HIDEABLE.map(([name, label]) => ({
          label,
          toggles: true,
          checked: !hidden.includes(name),
          run: () => onColumn(name),
        }))}
        button={(props) => (
          <Button look="quiet" icon="columns" {...props}>
            Columns
          </Button>
        )}
      />
      <ActionButton icon="plus" action={newClaim} />
    </PaneBar>
  );
}

function AddFilter({ filter, onChange }: { filter: ClaimFilter; onChange: (next: ClaimFilter) => void }) {
  const { data } = useRead('tag.list', {});
  const tags = (data?.tags ?? [])
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
    .slice(0, MOST_TAGS);
  const item = (next: ClaimFilter, label: string, apart = false): MenuItem => ({
    label,
    apart,
    run: () => onChange({ ...filter, ...next }),
  });
  return (
    <MenuButton
      label="Add a filter"
      items={[
        ...CLAIM_STATUSES.map((status) => item({ status }, `Status: ${status}`)),
        ...CLAIM_KINDS.map((kind, index) => item({ kind }, `Kind: ${kind}`, index === 0)),
        item({ stance: 'disputes' }, 'Has a passage that disputes', true),
        item({ ungraded: true }, 'Not graded'),
        ...tags.map(({ tag }, index) => item({ tag }, `Tag: ${tag}`, index === 0)),
      ]}
      button={(props) => (
        <Button look="quiet" {...props}>
          Add filter
        </Button>
      )}
    />
  );
}
