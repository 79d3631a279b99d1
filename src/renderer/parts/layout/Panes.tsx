import {
  type CSSProperties,
  createContext,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useRef,
} from 'react';
import { useServices } from '../../services.ts';
import { createStore, useStore } from '../../store.ts';
import { narrowWindow, tightWindow, uiZoom } from '../../theme/theme.ts';
import styles from './Panes.module.css';
import { followFocus, PaneStackProvider, PaneSwitch, usePaneStack, useStacked } from './pane-stack.tsx';

/** Widths in px by "place/pane", stored on this machine. */
export const paneWidths = createStore<Readonly<Record<string, number>>>({});

const PlaceName = createContext('');

/** The panes of a place, side by side and separated by draggable edges; stacked in a tight window. */
export function Panes({ place, children }: { place: string; children: ReactNode }) {
  const isTight = useStore(tightWindow);
  const stack = usePaneStack();
  return (
    <PlaceName.Provider value={place}>
      <PaneStackProvider value={stack}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only learns where the focus has gone */}
        <div className={isTight ? `${styles.panes} ${styles.stack}` : styles.panes} onFocus={followFocus(stack)}>
          {isTight && <PaneSwitch stack={stack} />}
          {children}
        </div>
      </PaneStackProvider>
    </PlaceName.Provider>
  );
}

interface PaneProps {
  /** Its width is stored under this name. A pane without a width takes what is left. */
  name: string;
  label: string;
  /** The landmark: the inspector is `complementary`, the others are regions. */
  role?: 'region' | 'complementary' | 'search' | 'navigation';
  /** `panel`: lists and inspectors; `paper`: reading and writing. */
  ground?: 'panel' | 'paper';
  /** In px: the designed width and the limits for dragging it; in a narrow window it is fixed. */
  width?: { plain: number; narrow?: number; least: number; most: number };
  /** The side with the draggable edge, towards the main pane. */
  edge?: 'right' | 'left';
  /** In a narrow window its place hides it or lets it float over the others, so it is not part of the stack. */
  floats?: boolean;
  /** By which the pane itself is focused. */
  focusKey?: string;
  className?: string | undefined;
  children: ReactNode;
}

const STEP = 16;

export function Pane({
  name,
  label,
  role = 'region',
  ground = 'paper',
  width,
  edge = 'right',
  floats = false,
  focusKey,
  className,
  children,
}: PaneProps) {
  const key = `${useContext(PlaceName)}/${name}`;
  const kept = useStore(paneWidths)[key];
  const pane = useRef<HTMLElement>(null);
  const isNarrow = useStore(narrowWindow);
  const isInFront = useStacked(pane, name, label, !floats);
  const px = width && (isNarrow ? (width.narrow ?? width.plain) : (kept ?? width.plain));
  const classes = [styles.pane, styles[ground], width && styles.fixed, width && styles[`edge-${edge}`], className];
  return (
    <section
      ref={pane}
      role={role}
      aria-label={label}
      data-pane={name}
      data-floats={floats || undefined}
      data-front={isInFront || undefined}
      data-focus-key={focusKey}
      tabIndex={-1}
      className={classes.filter(Boolean).join(' ')}
      style={px === undefined ? undefined : ({ '--pane-width': `${px}px` } as CSSProperties)}
    >
      {children}
      {width && px !== undefined && !isNarrow && (
        <Edge paneKey={key} pane={pane} width={width} side={edge} label={label} now={px} />
      )}
    </section>
  );
}

interface EdgeProps {
  paneKey: string;
  pane: React.RefObject<HTMLElement | null>;
  width: NonNullable<PaneProps['width']>;
  side: 'right' | 'left';
  label: string;
  now: number;
}

function Edge({ paneKey, pane, width, side, label, now }: EdgeProps) {
  const { client } = useServices();
  const bounded = (px: number) => Math.round(Math.min(Math.max(px, width.least), width.most));
  const set = (px: number | null, keep: boolean) => {
    const { [paneKey]: _gone, ...rest } = paneWidths.get();
    const next = px === null ? rest : { ...rest, [paneKey]: bounded(px) };
    paneWidths.set(next);
    if (keep) client.call('preference.set', { preferences: { paneWidths: next } }).catch(() => undefined);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const startX = event.clientX;
    const startWidth = (pane.current?.getBoundingClientRect().width ?? 0) / uiZoom();
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => {
      const by = (moved.clientX - startX) / uiZoom();
      set(startWidth + (side === 'right' ? by : -by), false);
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      set(paneWidths.get()[paneKey] ?? null, true);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    set(now + (side === 'right' ? by : -by), true);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuenow={now}
      aria-valuemin={width.least}
      aria-valuemax={width.most}
      tabIndex={0}
      className={`${styles.edge} ${styles[side]}`}
      onPointerDown={drag}
      onDoubleClick={() => set(null, true)}
      onKeyDown={step}
    />
  );
}

/** The bar at the top of a pane, 44 px high. */
export function PaneBar({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={className ? `${styles.bar} ${className}` : styles.bar}>{children}</div>;
}

export function PaneName({ children }: { children: ReactNode }) {
  return <h1 className={styles.name}>{children}</h1>;
}

export const Spacer = () => <span className={styles.push} />;
