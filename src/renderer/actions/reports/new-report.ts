import { overlay } from '../../window-state.ts';
import { type Action, canWrite } from '../action.ts';

export const newReport: Action = {
  name: 'new-report',
  label: 'New report…',
  keys: 'N',
  place: 'reports',
  hint: 'new',
  isPossible: (context) => canWrite(context) && context.location.scope.reportId === undefined,
  run: () => overlay.set({ kind: 'new-report' }),
};
