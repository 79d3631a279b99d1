// The yardstick for pages: jsdom with Readability in a process of its own. `readability-once.mjs FOLDER EVERY FROM` reads every so many of its pages, and answers one JSON line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [folder = '', every = '1', from = '0'] = process.argv.slice(2);
const names = readdirSync(folder).filter((_, n) => n % Number(every) === Number(from));
const pages = names.map((name) => readFileSync(join(folder, name)));
let articles = 0;
const cpuBefore = process.cpuUsage();
for (const page of pages) {
  const { window } = new JSDOM(page, { url: 'https://page.example/', virtualConsole: new VirtualConsole() });
  if (new Readability(window.document).parse()) articles++;
  window.close();
  // Only between two turns does jsdom let go of what was closed.
  await new Promise((resolve) => setImmediate(resolve));
}
const { user, system } = process.cpuUsage(cpuBefore);
const bytes = pages.reduce((sum, { length }) => sum + length, 0);
console.log(JSON.stringify({ articles, bytes, cpuMs: (user + system) / 1000 }));
