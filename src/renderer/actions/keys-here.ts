import { createHandle } from './handles.ts';

/** What has keys of its own, such as a sheet over a place or the search field, offers them here for the status line to show instead of the others. */
export const keysHere = createHandle<readonly { readonly keys: string; readonly hint: string }[]>('keys here');
