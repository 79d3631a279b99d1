import type { ActionContext } from '../actions/action.ts';
import type { Overlay } from '../window-state.ts';

/** What each overlay is given. */
export interface OverlayProps<K extends Overlay['kind'] = Overlay['kind']> {
  context: ActionContext;
  state: Extract<Overlay, { kind: K }>;
  onClose: () => void;
}
