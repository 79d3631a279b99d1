/** Who said it first: the articles that bear on a claim, in time, in lanes of sources, origins or claims. */

import { useEffect, useState } from 'react';
import type { Timeline as TimelineData } from '../../../contract/model/comparing/timeline.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon, isFocusFree } from '../../focus.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { useCollectionName } from '../../parts/model/CollectionChooser.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { useStable } from '../../use-latest.ts';
import { inspectorShown } from '../../window-state.ts';
import { FirstList } from './FirstList.tsx';
import { LANES_KEY, Lanes } from './lanes/Lanes.tsx';
import { hasOthers } from './lanes/use-others.ts';
import { NoClaims, NothingCollected, NothingDated, NothingSaid } from './NothingToShow.tsx';
import { PickClaim } from './PickClaim.tsx';
import { readMark } from './read-mark.ts';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { RangeStrip } from './time/RangeStrip.tsx';
import { type Asked, type Shown, useAsked, useShown } from './use-timeline.ts';
import { useTimelineHandle } from './use-timeline-handle.ts';

const LIST = { plain: 312, narrow: 264, least: 240, most: 420 };

export function Timeline() {
  const view = useAsked();
  const { scope, asked, claimId, isEmpty, show } = view;
  const read = useRead('timeline.get', asked, { enabled: asked.claimIds.length > 0, keepPrevious: true });
  const statement = useStatement(asked.by === 'claim' ? undefined : claimId);
  const isBusy = read.isPlaceholderData;
  const timeline = read.data?.by === asked.by ? read.data : undefined;
  const shown = useShown(timeline, `${asked.by} ${asked.dates} ${asked.collectionId} ${asked.claimIds.join(' ')}`);
  const [picking, setPicking] = useState(false);
  const [isInLanes, setInLanes] = useState(false);
  // Without lanes the list is all there is.
  const isListed = useStore(inspectorShown) || shown.window === null;
  const collection = useCollectionName(scope.collectionId);
  useCrumb(crumbOf(asked, statement, collection), { lang: null });
  useTimelineHandle(view, timeline, shown, { isInLanes, pickClaim: () => setPicking(true) });
  const problem = read.error ?? view.error;
  if (isEmpty)
    return (
      <Panes place="timeline">
        <Pane name="lanes" label="Timeline">
          <NoClaims />
        </Pane>
      </Panes>
    );
  return (
    <Panes place="timeline">
      <Pane name="lanes" label="Timeline">
        <TimelineBar {...{ asked, statement, show }} />
        {problem && (
          <ErrorState small={false} message={problem.message}>
            <Button large onClick={() => setPicking(true)}>
              Choose a claim
            </Button>
          </ErrorState>
        )}
        {!problem && !timeline && <Skeleton ofList lines={8} />}
        {!problem && timeline && (
          <Body {...{ timeline, isBusy, shown, asked, statement }} onFocus={setInLanes} show={show} />
        )}
      </Pane>
      {isListed && timeline && !problem && timeline.marks.length > 0 && (
        <Pane name="list" label="Who said it first" role="complementary" ground="panel" edge="left" width={LIST}>
          <FirstList timeline={timeline} isBusy={isBusy} mark={shown.mark} onMark={shown.setMark} onRead={readMark} />
        </Pane>
      )}
      {picking && (
        <PickClaim
          statement={statement ?? ''}
          onClose={() => setPicking(false)}
          onPick={(next) => {
            setPicking(false);
            const claimIds = scope.claimIds?.includes(next) ? scope.claimIds : undefined;
            show({ claimId: next, claimIds, by: asked.by === 'claim' ? 'source' : asked.by }, {});
          }}
        />
      )}
    </Panes>
  );
}

function crumbOf({ by, claimIds }: Asked['asked'], statement: string | null, collection: string | undefined): string {
  const claim = statement === null ? '' : `${claimIds[0]} · ${statement}`;
  return [collection, by === 'claim' ? counted(claimIds.length, 'claim') : claim].filter(Boolean).join(' · ');
}

function useStatement(claimId: number | undefined): string | null {
  const { data } = useRead('claim.get', { claimId: claimId ?? 1, limit: 1 }, { enabled: claimId !== undefined });
  return data?.claim.statement ?? null;
}

interface BodyProps {
  timeline: TimelineData;
  isBusy: boolean;
  shown: Shown;
  asked: Asked['asked'];
  statement: string | null;
  onFocus: (isInLanes: boolean) => void;
  show: (changes: Partial<Scope>) => void;
}

function Body({ timeline, isBusy, shown, asked, statement, onFocus, show }: BodyProps) {
  const { window, whole } = shown;
  const acts = useStable({ onMark: shown.setMark, onSquare: shown.setSquare, onWindow: shown.setWindow });
  useFirstFocus(window !== null);
  if (timeline.marks.length === 0 && asked.collectionId !== null)
    return <NothingCollected onAll={() => show({ collectionId: undefined })} />;
  if (timeline.marks.length === 0) return <NothingSaid statement={statement} />;
  if (!window || !whole)
    return <NothingDated timeline={timeline} mark={shown.mark} onPublished={() => show({ dates: 'published' })} />;
  return (
    <>
      <Lanes
        timeline={timeline}
        claimIds={asked.claimIds}
        collectionId={asked.collectionId}
        mark={shown.mark}
        square={shown.square}
        {...{ window, whole, isBusy }}
        {...acts}
        onRead={readMark}
        onFocus={onFocus}
      />
      {timeline.whole && (
        <RangeStrip
          whole={whole}
          counted={timeline.whole}
          marks={timeline.marks}
          window={window}
          onWindow={acts.onWindow}
        />
      )}
      <TimelineLegend by={timeline.by} hasOthers={hasOthers(timeline)} />
    </>
  );
}

/** The lanes take the focus when the place is opened, unless something in it was given it by the analyst. */
function useFirstFocus(ready: boolean): void {
  useEffect(() => {
    if (ready && (isFocusFree() || document.activeElement?.closest('[data-pane="rail"]'))) focusSoon(LANES_KEY);
  }, [ready]);
}
