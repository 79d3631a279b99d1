import { type KeyboardEvent, useId, useRef } from 'react';
import { countWords } from '../words.ts';
import styles from './Tabs.module.css';

export interface Tab<V extends string> {
  value: V;
  label: string;
  count?: number;
}

interface TabsProps<V extends string> {
  label: string;
  value: V;
  tabs: readonly Tab<V>[];
  onChange: (value: V) => void;
  /** The id of the panel, which sets it with `tabPanelProps`. */
  panelId: string;
}

/** Different aspects of one object. Left and right choose; the panel gets `tabPanelProps(panelId)`. */
export function Tabs<V extends string>({ label, value, tabs, onChange, panelId }: TabsProps<V>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={step}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={`${id}-${tab.value}`}
          type="button"
          role="tab"
          data-value={tab.value}
          aria-selected={tab.value === value}
          aria-controls={tab.value === value ? panelId : undefined}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}>{countWords(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}

export function tabPanelProps(panelId: string, label: string): { id: string; role: 'tabpanel'; 'aria-label': string } {
  return { id: panelId, role: 'tabpanel', 'aria-label': label };
}
