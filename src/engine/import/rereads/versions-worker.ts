/** Says which version each reader has, off the engine's thread: to load them with their parsers takes nearly half a second. */
import { READERS } from '../../readers/index.ts';
import { answerQuestions } from '../../runtime/worker-answers.ts';
import type { ReaderVersion } from '../../store/articles/rereading.ts';

export interface VersionsQuestions {
  versions: { params: undefined; answer: readonly ReaderVersion[] };
}

answerQuestions<VersionsQuestions>({
  versions: () => READERS.map(({ name, version }) => ({ name, version })),
});
