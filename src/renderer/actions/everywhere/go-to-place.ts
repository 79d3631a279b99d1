import { goToPlace } from '../../history.ts';
import { digitOf, PLACE_NAMES, PLACES, type Place } from '../../places.ts';
import type { Action } from '../action.ts';

function goTo(place: Place): Action {
  const digit = digitOf(place);
  return {
    name: `go-to-${place}`,
    label: PLACE_NAMES[place],
    ...(digit === null ? { keys: 'Ctrl+,' } : { keys: `Ctrl+${digit}`, browserKeys: `Alt+${digit}` }),
    place: 'everywhere',
    menu: 'Go',
    isPossible: ({ archive }) => archive !== null || place === 'settings',
    run: () => goToPlace(place),
  };
}

export const goToPlaceActions: readonly Action[] = PLACES.map(goTo);
