/** What the timeline offers to its actions. */
import { createHandle } from '../../actions/handles.ts';

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
export const timelineHandle = createHandle<TimelineActs>('timeline');
