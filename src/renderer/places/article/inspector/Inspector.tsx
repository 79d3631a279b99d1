import { useState } from 'react';
import { useCanWrite } from '../../../data/use-archive.ts';
import { type Tab, Tabs, tabPanelProps } from '../../../parts/controls/Tabs.tsx';
import { PaneBar } from '../../../parts/layout/Panes.tsx';
import { QuotesTab } from '../quotes/QuotesTab.tsx';
import type { ArticleWork } from '../use-article-work.ts';
import { ArticleTab } from './ArticleTab.tsx';
import { ClaimTab } from './ClaimTab.tsx';
import styles from './Inspector.module.css';
import { OriginTab } from './OriginTab.tsx';

type TabName = 'claim' | 'article' | 'origin' | 'quotes';

function tabsOf({ quotes }: ArticleWork, canWrite: boolean): Tab<TabName>[] {
  return [
    { value: 'claim', label: 'Claim' },
    { value: 'article', label: 'Article' },
    { value: 'origin', label: 'Origin' },
    ...(canWrite
      ? [{ value: 'quotes' as const, label: 'Quotes', ...(quotes.all && { count: quotes.all.length }) }]
      : []),
  ];
}

const PANEL = 'inspector-view';

/** Shows the suggestions while one is current, else the claim of the current mark. A tab chosen by hand stays until something else becomes current. */
export function Inspector({ work }: { work: ArticleWork }) {
  const shown = work.quotes.current ? 'quote' : work.currentMarkId;
  const [chosen, choose] = useState<{ tab: TabName; for: typeof shown } | null>(null);
  const tab = chosen && chosen.for === shown ? chosen.tab : tabFor(shown);
  const tabs = tabsOf(work, useCanWrite());
  const label = tabs.find(({ value }) => value === tab)?.label ?? '';
  return (
    <>
      <PaneBar>
        <Tabs
          label="Inspector"
          value={tab}
          tabs={tabs}
          panelId={PANEL}
          onChange={(next) => choose({ tab: next, for: shown })}
        />
      </PaneBar>
      <div className={tab === 'quotes' ? styles.filled : styles.scroll} {...tabPanelProps(PANEL, label)}>
        {tab === 'claim' && <ClaimTab work={work} />}
        {tab === 'article' && <ArticleTab work={work} />}
        {tab === 'origin' && <OriginTab article={work.article} />}
        {tab === 'quotes' && <QuotesTab work={work} />}
      </div>
    </>
  );
}

function tabFor(shown: 'quote' | number | null): TabName {
  if (shown === 'quote') return 'quotes';
  return shown === null ? 'article' : 'claim';
}
