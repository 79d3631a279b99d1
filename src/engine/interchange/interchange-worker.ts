/** Writes exports off the engine's thread: a large archive takes minutes. */
import { answerQuestions } from '../runtime/worker-answers.ts';
import { type ExportAnswer, type ExportProgress, type ExportRequest, writeExport } from './write-export.ts';

export interface InterchangeQuestions {
  export: { params: ExportRequest; answer: ExportAnswer; progress: ExportProgress };
}

answerQuestions<InterchangeQuestions>({ export: (request, { tell }) => writeExport(request, tell) });
