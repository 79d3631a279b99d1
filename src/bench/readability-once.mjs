// The yardstick for pages: jsdom with Readability in a process of its own. `readability-once.mjs FOLDER`, answers one JSON line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const [folder = ''] = process.argv.slice(2);
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
let articles = 0;
const cpuBefore = process.cpuUsage();
for (const page of pages) {
  const { window } = new JSDOM(page, { url: 'https://page.example/', virtualConsole: new VirtualConsole() });
  if (new Readability(window.document).parse()) articles++;
  window.close();
}
const { user, system } = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ articles, cpuMs: (user + system) / 1000 }));
