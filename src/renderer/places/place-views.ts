/** What is drawn in each place. */
import type { ComponentType } from 'react';
import { lazyView } from '../parts/layout/lazy-view.ts';
import type { Place } from '../places.ts';

const VIEWS: Record<Place, ComponentType> = {
  library: lazyView(() => import('./library/Library.tsx').then(({ Library }) => Library)),
  claims: lazyView(() => import('./claims/Claims.tsx').then(({ Claims }) => Claims)),
  reports: lazyView(() => import('./reports/Reports.tsx').then(({ Reports }) => Reports)),
  compare: lazyView(() => import('./compare/Compare.tsx').then(({ Compare }) => Compare)),
  matrix: lazyView(() => import('./matrix/Matrix.tsx').then(({ Matrix }) => Matrix)),
  timeline: lazyView(() => import('./timeline/Timeline.tsx').then(({ Timeline }) => Timeline)),
  sources: lazyView(() => import('./sources/Sources.tsx').then(({ Sources }) => Sources)),
  imports: lazyView(() => import('./imports/Imports.tsx').then(({ Imports }) => Imports)),
  settings: lazyView(() => import('./settings/Settings.tsx').then(({ Settings }) => Settings)),
};

export function placeView(place: Place): ComponentType {
  return VIEWS[place];
}
