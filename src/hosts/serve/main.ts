/** `collate serve`, and the fallback of `npm start`. The last line on stdout is the address and nothing else. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, deskOptions, programFolder } from '../../engine/engine.ts';
import { onEndSignal } from '../ending/ending.ts';
import { openInBrowser } from './open-in-browser.ts';
import { startServing } from './server.ts';
import { createUploads } from './uploads.ts';

const USAGE = 'Usage: collate serve [--port N] [--no-open] [--archive FILE]';

async function main(): Promise<void> {
  const values = readArguments();
  const options = deskOptions(import.meta.url, (level, message, fields) =>
    console.error(JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })),
  );
  const uploads = createUploads(options.fileRefs, tmpdir());
  const engine = createEngine({ ...options, resumesImports: true, keepFiles: uploads.keep });
  const archive = values.archive ?? process.env.COLLATE_ARCHIVE;
  if (archive) {
    const file = options.fileRefs.add(resolve(process.env.INIT_CWD ?? process.cwd(), archive));
    await engine.call('archive.open', { file });
  }
  const serving = await startServing({
    engine,
    fileRefs: options.fileRefs,
    uploads,
    pageFolder: join(programFolder(import.meta.url), 'out', 'renderer'),
    archivesFolder: options.archivesFolder,
    port: values.port,
  });
  const isShown = !values['no-open'] && hasDisplay();
  const forgetPage = isShown ? openInBrowser(serving.address, options.archivesFolder) : () => {};
  void serving.opened.then(forgetPage);
  onEndSignal(['SIGINT', 'SIGTERM'], async () => {
    forgetPage();
    await serving.close();
    await engine.close();
    process.exit(0);
  });
  console.error('Open this address in a browser on this machine. Ctrl+C ends Collate.');
  console.log(serving.address);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        archive: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const port = values.port === undefined ? 0 : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port takes a number up to 65535, not "${values.port}".`);
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return { ...values, port };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(3);
});
