/** Reaches every action, place, claim, article, source, report, collection and saved comparison by name. It does not search full text itself; one of its rows does. */

import { useState } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { Spacer } from '../../parts/layout/Panes.tsx';
import { useModal } from '../../parts/layout/use-modal.ts';
import { counted } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './CommandBar.module.css';
import type { CommandRow } from './command-row.tsx';
import { useCommandRows } from './command-rows.tsx';

const PREFIXES = [
  ['>', 'actions'],
  ['@', 'sources'],
  ['#', 'tags'],
  ['?', 'keys'],
] as const;

export function CommandBar({ context, state, onClose }: OverlayProps<'command'>) {
  const [text, setText] = useState(state.text);
  const dialog = useModal();
  const { rows, isThere } = useCommandRows(context, text);
  const run = (row: CommandRow | undefined) => {
    if (!row) return;
    // Closed first, so that the focus is back in its place before the action moves it.
    dialog.current?.close();
    onClose();
    row.run();
  };
  // The first action stays where it is, whatever is found.
  const isFirstAction = (at: number) => at === 0 && rows[0]?.group === 'Actions';
  const options = useOptions(rows.length, true, (at) => (isThere || isFirstAction(at)) && run(rows[at]));
  return (
    <dialog
      ref={dialog}
      className={styles.bar}
      aria-label="Command bar"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => {
        event.stopPropagation();
        options.onKeyDown(event);
      }}
    >
      <div className={styles.head}>
        <Icon name="search" size={16} />
        <input
          {...options.field}
          dir="auto"
          aria-label="Find or do anything"
          autoComplete="off"
          spellCheck={false}
          placeholder="Find or do anything"
          maxLength={LONGEST_NAME}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            options.moveTo(0);
          }}
        />
        {context.workingSet.ids.length > 0 && (
          <span className={styles.selected}>
            {counted(context.workingSet.ids.length, context.workingSet.kind)} selected
          </span>
        )}
      </div>
      <Found rows={rows} options={options} onRun={run} />
      <Foot />
    </dialog>
  );
}

interface FoundProps {
  rows: readonly CommandRow[];
  options: ReturnType<typeof useOptions>;
  onRun: (row: CommandRow) => void;
}

function Found({ rows, options, onRun }: FoundProps) {
  const { id } = options.list;
  return (
    <div role="listbox" {...options.list} aria-label="Found" className={styles.list}>
      {rows.length === 0 && <p className={styles.none}>Nothing found with this name.</p>}
      {groupsOf(rows).map((group) => (
        <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
          <div id={`${id}-${group.name}`} className={styles.group}>
            {group.name}
          </div>
          {group.rows.map(({ row, index }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
            <div
              key={row.key}
              role="option"
              {...options.option(index)}
              className={styles.row}
              onClick={() => onRun(row)}
              onPointerMove={() => options.moveTo(index)}
            >
              <span className={styles.glyph}>{row.glyph}</span>
              <BidiText lang={row.lang} className={row.serif ? `${styles.name} ${styles.serif}` : styles.name}>
                {row.name}
              </BidiText>
              {row.where && <span className={styles.where}>{row.where}</span>}
              <Spacer />
              {row.keys && <Kbd keys={row.keys} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Foot() {
  return (
    <div className={styles.foot} aria-hidden="true">
      <span>
        <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> choose
      </span>
      <span>
        <Kbd keys="Enter" /> do
      </span>
      <Spacer />
      {PREFIXES.map(([prefix, what]) => (
        <span key={prefix}>
          <Kbd keys={prefix} /> {what}
        </span>
      ))}
    </div>
  );
}

function groupsOf(rows: readonly CommandRow[]) {
  const groups: { name: string; rows: { row: CommandRow; index: number }[] }[] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    if (last?.name === row.group) last.rows.push({ row, index });
    else groups.push({ name: row.group, rows: [{ row, index }] });
  });
  return groups;
}
