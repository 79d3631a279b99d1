/** What the place of sources offers to its actions. */
import { createHandle } from '../../actions/handles.ts';

interface SourcesActs {
  readonly sourceId: number;
  /** The source with a similar name that could be the same. */
  readonly closeTo: number | null;
}
export const sourcesHandle = createHandle<SourcesActs>('sources');
