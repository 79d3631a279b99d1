/** In a tight window the panes of a place are stacked: the one with the focus, or the one chosen, is in front. */

import { createContext, type FocusEvent, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { BidiText } from '../BidiText.tsx';
import { Segment } from '../controls/Segment.tsx';
import styles from './Panes.module.css';

interface Stacked {
  readonly name: string;
  readonly label: string;
  readonly element: HTMLElement;
}

interface PaneStack {
  readonly panes: readonly Stacked[];
  /** The name of the pane in front. */
  readonly front: string | undefined;
  readonly bringForward: (name: string) => void;
  readonly join: (pane: Stacked) => () => void;
}

const PaneStackContext = createContext<PaneStack | null>(null);
export const PaneStackProvider = PaneStackContext.Provider;

export function usePaneStack(): PaneStack {
  const [panes, setPanes] = useState<readonly Stacked[]>([]);
  const [chosen, bringForward] = useState<string>();
  const join = useCallback((pane: Stacked) => {
    setPanes((before) => [...before, pane].sort(inDocumentOrder));
    return () => setPanes((before) => before.filter((one) => one !== pane));
  }, []);
  const front = panes.some(({ name }) => name === chosen) ? chosen : panes[0]?.name;
  return useMemo(() => ({ panes, front, bringForward, join }), [panes, front, join]);
}

const inDocumentOrder = (a: Stacked, b: Stacked) =>
  a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Adds a pane to the stack, and says whether it is in front. */
export function useStacked(
  pane: React.RefObject<HTMLElement | null>,
  name: string,
  label: string,
  stacks: boolean,
): boolean {
  const stack = useContext(PaneStackContext);
  const join = stack?.join;
  useLayoutEffect(() => {
    if (stacks && pane.current) return join?.({ name, label, element: pane.current });
  }, [join, pane, name, label, stacks]);
  return stack?.front === name;
}

/** Brings the pane with the focus to the front, however the focus got there. */
export function followFocus({ panes, bringForward }: PaneStack) {
  return (event: FocusEvent) => {
    const holder = panes.find(({ element }) => element.contains(event.target));
    if (holder) bringForward(holder.name);
  };
}

export function PaneSwitch({ stack: { panes, front, bringForward } }: { stack: PaneStack }) {
  if (panes.length < 2 || front === undefined) return null;
  return (
    <div className={styles.switch}>
      <Segment
        small
        label="Pane in front"
        value={front}
        options={panes.map(({ name, label }) => ({
          value: name,
          label: (
            <BidiText lang={null} className={styles.cut}>
              {label}
            </BidiText>
          ),
        }))}
        onChange={bringForward}
      />
    </div>
  );
}
