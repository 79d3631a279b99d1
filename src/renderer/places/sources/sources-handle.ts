/** What the place of sources lets its actions do. */
import { createHandle } from '../../actions/handles.ts';

interface SourcesActs {
  readonly sourceId: number;
  /** The source of a close name that could be the same. */
  readonly closeTo: number | null;
}
export const sourcesHandle = createHandle<SourcesActs>('sources');
