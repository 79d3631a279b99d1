import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import type { Block, Section } from '../../../../contract/model/reports/report.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Menu } from '../../../parts/controls/Menu.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { counted } from '../../../parts/words.ts';
import { useClaims } from '../../claims/use-claims.ts';
import styles from './Outline.module.css';

interface OutlineProps {
  sections: readonly Section[];
  worthALook: ReadonlySet<string>;
  /** The source summary is still the drafted text. */
  isDraft: boolean;
  unused: readonly number[];
  /** The number of cited passages that still exist, counted as in the list of reports. */
  cited: number;
  onAdd: () => void;
  onGo: (blockId: string) => void;
  onSummary: () => void;
  onUse: (claim: Claim) => void;
}

interface Item {
  readonly key: string;
  readonly level: 1 | 2;
  readonly name: string;
  readonly count?: number;
  readonly warned?: boolean;
  readonly draft?: boolean;
  readonly go: () => void;
}

export function Outline(props: OutlineProps) {
  const { sections, worthALook, isDraft, onAdd, onGo, onSummary } = props;
  const canWrite = useCanWrite();
  const words = useMemo(() => wordsIn(sections), [sections]);
  const items: Item[] = [
    ...sections.flatMap(({ sectionId, heading, blocks }): Item[] => [
      {
        key: sectionId,
        level: 1,
        name: heading === '' ? 'Without a heading' : heading,
        count: blocks.length,
        warned: blocks.some(({ kind, blockId }) => kind !== 'judgement' && worthALook.has(blockId)),
        go: () => onGo(heading === '' ? (blocks[0]?.blockId ?? sectionId) : sectionId),
      },
      ...blocks
        .filter(({ kind }) => kind === 'judgement')
        .map(
          (block, index): Item => ({
            key: block.blockId,
            level: 2,
            name: `${index + 1} · ${firstWords(block)}`,
            warned: worthALook.has(block.blockId),
            go: () => onGo(block.blockId),
          }),
        ),
    ]),
    { key: 'sources', level: 1, name: 'Sources', draft: isDraft, go: onSummary },
  ];
  return (
    <>
      <PaneBar>
        <h2 className={styles.title}>Outline</h2>
        <Spacer />
        {canWrite && <IconButton icon="plus" label="Add a section" onClick={onAdd} />}
      </PaneBar>
      <div className={styles.body}>
        <Tree items={items} />
        <Unused {...props} />
        <p className={styles.counts}>
          {counted(words, 'word')} · {counted(props.cited, 'citation')}
        </p>
      </div>
    </>
  );
}

function Tree({ items }: { items: readonly Item[] }) {
  const tree = useRef<HTMLUListElement>(null);
  const [currentKey, setCurrentKey] = useState('');
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === currentKey),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = items[Math.min(Math.max(to, 0), items.length - 1)];
    if (!next) return;
    setCurrentKey(next.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <ul ref={tree} role="tree" aria-label="Outline" className={styles.tree} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <li key={item.key} role="none">
          <button
            type="button"
            role="treeitem"
            aria-level={item.level}
            aria-selected={index === at}
            tabIndex={index === at ? 0 : -1}
            data-key={item.key}
            className={item.level === 2 ? `${styles.item} ${styles.inner}` : styles.item}
            onClick={() => {
              setCurrentKey(item.key);
              item.go();
            }}
          >
            <BidiText lang={null} className={styles.name}>
              {item.name}
            </BidiText>
            {item.warned && (
              <span className={styles.warn} role="img" aria-label="worth a look">
                <Icon name="warning" size={16} />
              </span>
            )}
            {item.draft && <span className={styles.warn}>draft</span>}
            {item.count !== undefined && item.count > 0 && <span className={styles.count}>{item.count}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Unused({ unused, onUse }: OutlineProps) {
  const canWrite = useCanWrite();
  const [open, setOpen] = useState(false);
  const { data } = useClaims({});
  if (unused.length === 0) return null;
  const claims = (data ?? []).filter(({ claimId }) => unused.includes(claimId));
  return (
    <section className={styles.unused}>
      <h3>Not yet used</h3>
      <p>
        {unused.length === 1 ? '1 claim in the archive is' : `${unused.length} claims in the archive are`} in no
        section.
      </p>
      <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide them' : 'Show them'}
      </LinkButton>
      {open && (
        <ul>
          {claims.map((claim) => (
            <li key={claim.claimId}>
              <span>
                {claim.claimId} · <BidiText lang={null}>{claim.statement}</BidiText>
              </span>
              {canWrite && (
                <IconButton
                  icon="plus"
                  size={14}
                  label={`Insert claim ${claim.claimId} at the cursor`}
                  onClick={() => onUse(claim)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OutlineMenuProps {
  sections: readonly Section[];
  onGo: (blockId: string) => void;
  onClose: () => void;
}

/** The outline as a menu, for when there is no room for its pane. */
export function OutlineMenu({ sections, onGo, onClose }: OutlineMenuProps) {
  const anchor = document.querySelector<HTMLElement>('[data-pane="sheet"] [role="radio"][aria-checked="true"]');
  return (
    <Menu
      label="Outline"
      anchor={anchor}
      onClose={onClose}
      items={sections.map(({ sectionId, heading, blocks }) => ({
        label: heading === '' ? 'Without a heading' : heading,
        // Runs after the menu has restored the focus.
        run: () => setTimeout(() => onGo(heading === '' ? (blocks[0]?.blockId ?? sectionId) : sectionId)),
      }))}
    />
  );
}

const textOf = (block: Block) =>
  'runs' in block ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : '';

function firstWords(block: Block): string {
  const text = textOf(block).trim();
  return text === '' ? 'to be written' : text;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

function wordsIn(sections: readonly Section[]): number {
  const text = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(textOf)]).join('\n');
  let count = 0;
  for (const { isWordLike } of WORDS.segment(text)) if (isWordLike) count++;
  return count;
}
