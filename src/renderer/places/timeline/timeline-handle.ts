/** What the timeline offers to its actions. */
import { createHandle } from '../../actions/handles.ts';
import type { LaneStep } from './lanes/standing.ts';

interface TimelineActs {
  /** Whether the arrows move in the lanes, rather than in the list. */
  readonly isInLanes: boolean;
  readonly hasMark: boolean;
  step(by: 1 | -1): void;
  stepLane(by: 1 | -1): void;
  zoom(factor: number): void;
  fit(): void;
  read(): void;
  toggleDates(): void;
  toggleList(): void;
  nextLanes(): void;
  pickClaim(): void;
  openClaim(): void;
  openMatrix(): void;
  exportTable(): void;
}
/** What the lanes offer besides, while they are drawn. */
interface LanesActs {
  /** The next or previous thing in the lane, marked or silent. */
  stepInLane(step: LaneStep): void;
  /** Opens the current square; null if the current one is a mark. */
  readonly openSquare: (() => void) | null;
}

export const lanesHandle = createHandle<LanesActs>('lanes');
export const timelineHandle = createHandle<TimelineActs>('timeline');
