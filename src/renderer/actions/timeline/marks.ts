/** What can be done where something is marked on the timeline. */
import { lanesHandle, timelineHandle } from '../../places/timeline/timeline-handle.ts';
import type { Action, ActionContext } from '../action.ts';

const hasMark = (context: ActionContext) => context.handle(timelineHandle)?.hasMark ?? false;

function stepMark(by: 1 | -1): Action {
  return {
    name: by === 1 ? 'next-mark-in-time' : 'previous-mark-in-time',
    label: by === 1 ? 'Next article in time' : 'Previous article in time',
    keys: by === 1 ? 'J' : 'K',
    place: 'timeline',
    isMove: true,
    hint: by === 1 ? 'later' : 'earlier',
    unlisted: true,
    isPossible: hasMark,
    run: (context) => context.handle(timelineHandle)?.step(by),
  };
}

export const stepMarkActions: readonly Action[] = [stepMark(-1), stepMark(1)];

export const readMark: Action = {
  name: 'read-mark',
  label: 'Read the passage in its article, or open the square',
  keys: 'Enter',
  place: 'timeline',
  hint: 'read',
  isPossible: hasMark,
  run: (context) => {
    const timeline = context.handle(timelineHandle);
    const openSquare = timeline?.isInLanes ? context.handle(lanesHandle)?.openSquare : null;
    return openSquare ? openSquare() : timeline?.read();
  },
};

export const openTimelineClaim: Action = {
  name: 'claim-of-timeline',
  label: 'Open the claim',
  keys: 'C',
  place: 'timeline',
  hint: 'claim',
  isPossible: hasMark,
  run: (context) => context.handle(timelineHandle)?.openClaim(),
};

export const matrixOfTimeline: Action = {
  name: 'matrix-of-timeline',
  label: 'Matrix of these claims',
  keys: 'V',
  place: 'timeline',
  hint: 'matrix',
  isPossible: hasMark,
  run: (context) => context.handle(timelineHandle)?.openMatrix(),
};

const CLOSER = 0.5;

export const zoomTimeActions: readonly Action[] = [
  {
    name: 'zoom-in-on-time',
    label: 'Show less time',
    keys: ['+', '='],
    place: 'timeline',
    isMove: true,
    hint: 'closer',
    isPossible: hasMark,
    run: (context) => context.handle(timelineHandle)?.zoom(CLOSER),
  },
  {
    name: 'zoom-out-of-time',
    label: 'Show more time',
    keys: '-',
    place: 'timeline',
    isMove: true,
    hint: 'wider',
    isPossible: hasMark,
    run: (context) => context.handle(timelineHandle)?.zoom(1 / CLOSER),
  },
  {
    name: 'fit-time',
    label: 'Fit all that was said on the claim',
    keys: '0',
    place: 'timeline',
    hint: 'fit',
    isPossible: hasMark,
    run: (context) => context.handle(timelineHandle)?.fit(),
  },
];

export const exportMarks: Action = {
  name: 'export-timeline',
  label: 'Export the timeline as a table…',
  keys: 'E',
  place: 'timeline',
  hint: 'export table',
  isPossible: hasMark,
  run: (context) => context.handle(timelineHandle)?.exportTable(),
};
