/** Runs the engine in a process of its own: if it dies, the window survives and says so. */
import { writeFile } from 'node:fs/promises';
import type { MessagePortMain } from 'electron';
import { assertNoArchive, createEngine, deskOptions, writtenWhole } from '../../engine/engine.ts';
import { serve } from '../../transport/serve.ts';
import type { FromEngineProcess, ToEngineProcess } from './engine-messages.ts';
import { portChannel } from './port-channel.ts';

const parent = process.parentPort;
const options = deskOptions(import.meta.url, (level, message, fields) =>
  console.error(JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })),
);
const engine = createEngine({ ...options, resumesImports: true });
const answer = (message: FromEngineProcess) => parent.postMessage(message);

parent.on('message', ({ data, ports }: { data: ToEngineProcess; ports: MessagePortMain[] }) => {
  if (data.type === 'port' && ports[0]) serve(engine, portChannel(ports[0]));
  else if (data.type === 'handOver')
    answer({ type: 'handedOver', id: data.id, files: data.paths.map(options.fileRefs.add) });
  else if (data.type === 'save')
    void save(data.path, data.bytes).then((problem) => answer({ type: 'saved', id: data.id, problem }));
  else if (data.type === 'close') void engine.close().then(() => answer({ type: 'closed' }));
});

/** @returns why nothing was written, or null */
async function save(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    assertNoArchive(path);
    await writtenWhole(path, (part) => writeFile(part, bytes));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
