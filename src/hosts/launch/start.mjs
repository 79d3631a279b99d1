// `npm start`: the desktop window where Electron can run, else the same workbench served to a browser on this machine only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOverToUsableNode, keepCompiled } from './node.mjs';

await handOverToUsableNode();
keepCompiled();
const program = fileURLToPath(new URL('../../../', import.meta.url));
const electronFolder = join(program, 'node_modules', 'electron');
const DOWNLOAD_LIMIT_MS = 8_000;

if (!existsSync(join(program, 'out', 'main', 'serve.js'))) {
  console.error('Building Collate …');
  const built = spawnSync(
    process.execPath,
    [join(program, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'],
    {
      cwd: program,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (built.status !== 0) process.exit(1);
}

const reason = whyNoWindow();
if (reason === null) {
  const electron = electronBinary();
  const window = spawn(electron, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  window.on('exit', (code) => process.exit(code ?? 1));
} else {
  console.error(`${reason} Collate is served to a browser on this machine instead; nothing leaves the machine.`);
  process.argv.splice(2, 0, 'serve');
  await import(new URL('../../../out/main/serve.js', import.meta.url).href);
}

/** One sentence, or null where the window can open. */
function whyNoWindow() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return 'There is no display for a window.';
  }
  if (electronBinary() === null) fetchElectron();
  return electronBinary() === null ? 'Electron is not installed on this machine and could not be downloaded.' : null;
}

/** Asked before electron is required: without its binary that throws. */
function electronBinary() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  try {
    const name = readFileSync(join(electronFolder, 'path.txt'), 'utf8').trim();
    const path = join(given ?? join(electronFolder, 'dist'), name);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function fetchElectron() {
  const install = join(electronFolder, 'install.js');
  if (existsSync(install)) spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
}
