import type { TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { navigate } from '../../history.ts';

/** Opens the words of a mark in their article. */
export function readMark({ articleId, evidenceId, unmarked }: TimelineMark): void {
  navigate('library', evidenceId === null ? { articleId, ...unmarked } : { articleId, evidenceId });
}
