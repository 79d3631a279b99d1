/** What is drawn in each place; loaded when first gone to. A place that is not in the table is not in the rail. */
import { type ComponentType, lazy } from 'react';
import { PLACES, type Place } from '../places.ts';

const VIEWS: Partial<Record<Place, ComponentType>> = {
  settings: lazy(() => import('./settings/Settings.tsx').then(({ Settings }) => ({ default: Settings }))),
};

export const BUILT_PLACES: readonly Place[] = PLACES.filter((place) => VIEWS[place] !== undefined);

export function placeView(place: Place): ComponentType {
  return VIEWS[place] ?? (VIEWS.settings as ComponentType);
}
