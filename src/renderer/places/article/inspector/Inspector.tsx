import { useState } from 'react';
import { Tabs, tabPanelProps } from '../../../parts/controls/Tabs.tsx';
import { PaneBar } from '../../../parts/layout/Panes.tsx';
import type { ArticleWork } from '../use-article-work.ts';
import { ArticleTab } from './ArticleTab.tsx';
import { ClaimTab } from './ClaimTab.tsx';
import styles from './Inspector.module.css';
import { OriginTab } from './OriginTab.tsx';

const TABS = [
  { value: 'claim', label: 'Claim' },
  { value: 'article', label: 'Article' },
  { value: 'origin', label: 'Origin' },
] as const;
type TabName = (typeof TABS)[number]['value'];

const PANEL = 'inspector-view';

/** Shows the claim of the current mark. A tab chosen by hand stays until another mark becomes current. */
export function Inspector({ work }: { work: ArticleWork }) {
  const { currentMarkId } = work;
  const [chosen, choose] = useState<{ tab: TabName; forMark: number | null } | null>(null);
  const tab = chosen && chosen.forMark === currentMarkId ? chosen.tab : currentMarkId === null ? 'article' : 'claim';
  const label = TABS.find(({ value }) => value === tab)?.label ?? '';
  return (
    <>
      <PaneBar>
        <Tabs
          label="Inspector"
          value={tab}
          tabs={TABS}
          panelId={PANEL}
          onChange={(next) => choose({ tab: next, forMark: currentMarkId })}
        />
      </PaneBar>
      <div className={styles.scroll} {...tabPanelProps(PANEL, label)}>
        {tab === 'claim' && <ClaimTab work={work} />}
        {tab === 'article' && <ArticleTab work={work} />}
        {tab === 'origin' && <OriginTab article={work.article} />}
      </div>
    </>
  );
}
