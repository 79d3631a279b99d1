#!/usr/bin/env node
// The `collate` command: finds a Node that will do, then the built command line or, for `collate serve`, the built server.
import { existsSync } from 'node:fs';
import { handOverToUsableNode, keepCompiled } from './node.mjs';

await handOverToUsableNode();
keepCompiled();
const entry = new URL(`../../../out/main/${process.argv[2] === 'serve' ? 'serve' : 'cli'}.js`, import.meta.url);
if (!existsSync(entry)) {
  console.error('Collate has not been built yet. Run: npm run build');
  process.exit(3);
}
await import(entry.href);
