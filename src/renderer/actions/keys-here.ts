import { createHandle } from './handles.ts';

/** Whatever floats over a place has keys of its own, which it offers here for the status line to show instead of the others. */
export const keysHere = createHandle<readonly { readonly keys: string; readonly hint: string }[]>('keys here');
