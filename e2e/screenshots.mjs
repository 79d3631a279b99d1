// `npm run screenshots`: the README's pictures; with a folder given, every screen at two sizes and in both themes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { handOverToUsableNode } from '../src/hosts/launch/node.mjs';

await handOverToUsableNode();
const { bringBrowser } = await import('../src/measure/bring-programs.ts');
process.env.COLLATE_CHROMIUM = bringBrowser();
const { Desk } = await import('./pages/desk.ts');
const { SCREENS } = await import('./screens.ts');
const { CHROMIUM, PROGRAM, startServer } = await import('./workbench.ts');

const README_SCREENS = ['origins', 'claim', 'compare', 'matrix', 'report'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];
const everyFolder = process.argv[2] ? resolve(process.argv[2]) : null;
const looks = everyFolder
  ? SIZES.flatMap((size) => ['light', 'dark'].map((scheme) => ({ size, scheme })))
  : [{ size: SIZES[0], scheme: 'light' }];
const folder = everyFolder ?? join(PROGRAM, 'resources/screenshots');
mkdirSync(folder, { recursive: true });

for (const { size, scheme } of looks) {
  const home = mkdtempSync(join(tmpdir(), 'collate-screens-'));
  const { server, address } = await startServer(home);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await (await browser.newContext({ viewport: size, colorScheme: scheme })).newPage();
  await page.goto(address);
  const desk = new Desk(page);
  const take = (name) => {
    const suffix = everyFolder ? `-${size.width}-${scheme}` : '';
    return page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
  };
  await page.getByRole('heading', { name: 'Collate' }).waitFor();
  if (everyFolder) await take('welcome');
  await desk.openSample();
  for (const screen of SCREENS) {
    try {
      await screen.open(desk);
      if (everyFolder || README_SCREENS.includes(screen.name)) await take(screen.name);
      await screen.close?.(desk);
    } catch (error) {
      console.error(`${screen.name} at ${size.width}, ${scheme}: ${error.message.split('\n')[0]}`);
      process.exitCode = 1;
    }
  }
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((done) => server.on('exit', done));
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
