import { unmarkedOfClaim } from '../../places/claims/claims-handle.ts';
import type { Action } from '../action.ts';

export const openUnmarked: Action = {
  name: 'open-unmarked',
  label: 'Open an article that has the claim’s words without a mark',
  keys: 'O',
  place: 'claims',
  hint: 'not marked',
  isPossible: (context) => context.handle(unmarkedOfClaim) !== undefined,
  run: (context) => context.handle(unmarkedOfClaim)?.open(),
};
