/** What is drawn in each place; loaded when first gone to. */
import { type ComponentType, lazy } from 'react';
import type { Place } from '../places.ts';

const VIEWS: Record<Place, ComponentType> = {
  library: lazy(() => import('./library/Library.tsx').then(({ Library }) => ({ default: Library }))),
  claims: lazy(() => import('./claims/Claims.tsx').then(({ Claims }) => ({ default: Claims }))),
  reports: lazy(() => import('./reports/Reports.tsx').then(({ Reports }) => ({ default: Reports }))),
  compare: lazy(() => import('./compare/Compare.tsx').then(({ Compare }) => ({ default: Compare }))),
  matrix: lazy(() => import('./matrix/Matrix.tsx').then(({ Matrix }) => ({ default: Matrix }))),
  sources: lazy(() => import('./sources/Sources.tsx').then(({ Sources }) => ({ default: Sources }))),
  imports: lazy(() => import('./imports/Imports.tsx').then(({ Imports }) => ({ default: Imports }))),
  settings: lazy(() => import('./settings/Settings.tsx').then(({ Settings }) => ({ default: Settings }))),
};

export function placeView(place: Place): ComponentType {
  return VIEWS[place];
}
