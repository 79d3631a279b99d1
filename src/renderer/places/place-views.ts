/** What is drawn in each place; loaded when first gone to. A place that is not in the table is not in the rail. */
import { type ComponentType, lazy } from 'react';
import { PLACES, type Place } from '../places.ts';

const library = lazy(() => import('./library/Library.tsx').then(({ Library }) => ({ default: Library })));

const VIEWS: Partial<Record<Place, ComponentType>> = {
  library,
  claims: lazy(() => import('./claims/Claims.tsx').then(({ Claims }) => ({ default: Claims }))),
  reports: lazy(() => import('./reports/Reports.tsx').then(({ Reports }) => ({ default: Reports }))),
  matrix: lazy(() => import('./matrix/Matrix.tsx').then(({ Matrix }) => ({ default: Matrix }))),
  sources: lazy(() => import('./sources/Sources.tsx').then(({ Sources }) => ({ default: Sources }))),
  imports: lazy(() => import('./imports/Imports.tsx').then(({ Imports }) => ({ default: Imports }))),
  settings: lazy(() => import('./settings/Settings.tsx').then(({ Settings }) => ({ default: Settings }))),
};

export const BUILT_PLACES: readonly Place[] = PLACES.filter((place) => VIEWS[place] !== undefined);

export function placeView(place: Place): ComponentType {
  return VIEWS[place] ?? library;
}
