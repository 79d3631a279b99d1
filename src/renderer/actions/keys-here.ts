import { createHandle } from './handles.ts';

/** What floats over a place has keys of its own: it lends them, and the status line tells these in place of the others. */
export const keysHere = createHandle<readonly { readonly keys: string; readonly hint: string }[]>('keys here');
