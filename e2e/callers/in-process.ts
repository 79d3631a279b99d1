import { createEngine, createFileRefs, deskOptions } from '../../src/engine/engine.ts';
import { connect } from '../../src/transport/connect.ts';
import { serve } from '../../src/transport/serve.ts';
import { inProcessPair } from '../../src/transport/testing/in-process.ts';
import type { Caller } from './caller.ts';

export function inProcessCaller(home: string): Caller {
  process.env.COLLATE_HOME = home;
  const options = { ...deskOptions(import.meta.url, () => {}), fileRefs: createFileRefs() };
  const engine = createEngine(options);
  const [ours, theirs] = inProcessPair();
  serve(engine, theirs);
  const connection = connect(ours);
  return {
    call: (method, params) => connection.call(method, params as never),
    handOver: async (paths) => paths.map(options.fileRefs.add),
    close: () => engine.close(),
  };
}
