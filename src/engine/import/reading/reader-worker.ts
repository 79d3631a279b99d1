/** The reader worker's entry. */
import { parentPort } from 'node:worker_threads';
import { pickReader } from '../../readers/index.ts';
import { serveReads } from './serve-reads.ts';

if (parentPort) serveReads(parentPort, pickReader);
