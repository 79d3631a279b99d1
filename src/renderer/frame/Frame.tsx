/** The window: title bar, rail, the place, status line, and whatever floats over them. */
import { Suspense, useEffect } from 'react';
import { importDropped } from '../actions/importing.ts';
import { useActionContext } from '../actions/use-action-context.ts';
import { useDesktop } from '../actions/use-desktop.ts';
import { useKeys } from '../actions/use-keys.ts';
import { lastImported } from '../data/import-progress.ts';
import { useLocation, useRestoredFocus } from '../history.ts';
import { sayProblem } from '../notices.ts';
import { loadViewsWhenIdle } from '../parts/layout/lazy-view.ts';
import { Skeleton } from '../parts/states/Skeleton.tsx';
import { placeView } from '../places/place-views.ts';
import { openFailure } from '../places/welcome/open-failure.ts';
import { Welcome } from '../places/welcome/Welcome.tsx';
import { PLACE_NAMES } from '../places.ts';
import { useStore } from '../store.ts';
import visuallyHidden from '../theme/visually-hidden.module.css';
import { FaultBoundary } from './FaultBoundary.tsx';
import styles from './Frame.module.css';
import { Problems } from './Notices.tsx';
import { Overlays } from './Overlays.tsx';
import { Rail } from './Rail.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useDrop } from './use-drop.ts';
import { useFocusInPlace } from './use-focus-in-place.ts';
import { useTabInFront } from './use-tab-in-front.ts';
import { WholeNames } from './WholeNames.tsx';

export function Frame() {
  const context = useActionContext();
  const { place } = useLocation();
  useKeys(context);
  useDesktop(context);
  useRestoredFocus();
  useTabInFront();
  useEffect(loadViewsWhenIdle, []);
  const drop = useDrop((files) => {
    if (context.archive?.readOnly) sayProblem(new Error('This archive is open read-only. Nothing was imported.'));
    else importDropped(context.client, context.shell, files, context.archive !== null).catch(sayProblem);
  });
  const isFailure = useStore(openFailure) !== null;
  const isWelcome = isFailure || (context.archive === null && place !== 'settings');
  const main = useFocusInPlace(isWelcome ? 'welcome' : place);
  const View = placeView(place);
  return (
    <div className={isWelcome ? `${styles.window} ${styles.bare}` : styles.window} {...drop.props}>
      <TitleBar context={context} bare={isWelcome} />
      {!isWelcome && <Rail context={context} />}
      <main ref={main} className={styles.main} aria-label={isWelcome ? 'Welcome' : PLACE_NAMES[place]}>
        <FaultBoundary key={place}>
          <Suspense fallback={<Skeleton ofList />}>{isWelcome ? <Welcome /> : <View />}</Suspense>
        </FaultBoundary>
      </main>
      <StatusLine context={context} />
      <p role="status" className={visuallyHidden.text}>
        {useStore(lastImported)}
      </p>
      {drop.isOver && (
        <div className={styles.drop}>
          <p>{context.archive ? 'Drop to import' : 'Drop an archive to open it, or articles to start a new one'}</p>
        </div>
      )}
      <Overlays context={context} />
      <Problems />
      <WholeNames />
    </div>
  );
}
