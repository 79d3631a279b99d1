/** Opens the workbench in the browser by a page that only this account can read: the arguments of a program, which every account of the machine can read, would tell the token. */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param address `http://127.0.0.1:PORT/#token=…`
 * @param folder where the page is put: one that is not hidden, since a browser in a sandbox may read no other
 * @returns deletes the page, which is of no use once the browser has the address
 */
export function openInBrowser(address: string, folder: string): () => void {
  const page = join(folder, `open-collate-${new URL(address).port}.html`);
  const forget = () => rmSync(page, { force: true });
  try {
    forget();
    // Made anew, so that nobody has it open already.
    writeFileSync(page, `<!doctype html><meta http-equiv="refresh" content="0; url=${address}">`, {
      mode: 0o600,
      flag: 'wx',
    });
  } catch {
    // The address is printed as well.
    return () => {};
  }
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(command as string, [...args, page], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
  return forget;
}
