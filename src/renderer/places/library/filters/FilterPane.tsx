/** The filters: beside the results, or in a narrow window over them. */
import { Drawer } from '../../../parts/layout/Drawer.tsx';
import { Pane } from '../../../parts/layout/Panes.tsx';
import { useStore } from '../../../store.ts';
import { narrowWindow } from '../../../theme/theme.ts';
import { filtersShown } from '../../../window-state.ts';
import type { Search } from '../search/use-search.ts';
import { Facets } from './Facets.tsx';
import styles from './FilterPane.module.css';

const WIDTH = { plain: 196, narrow: 228, least: 160, most: 320 };

interface FilterPaneProps {
  search: Search;
  /** The search is being given a name here. */
  saving: boolean;
  onSaved: () => void;
}

export function FilterPane(props: FilterPaneProps) {
  const isNarrow = useStore(narrowWindow);
  const facets = <Facets {...props} />;
  return (
    <Pane name="filters" floats label="Filters" ground="panel" width={WIDTH} className={styles.filters}>
      {isNarrow ? (
        <Drawer name="Filters" stays={props.saving} onClose={() => filtersShown.set(false)}>
          {facets}
        </Drawer>
      ) : (
        facets
      )}
    </Pane>
  );
}
