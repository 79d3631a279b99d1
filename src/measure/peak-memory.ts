import { readFileSync } from 'node:fs';

/** Most memory that this process has held, MB. On Linux not by getrusage: a started program begins there with what its parent held. */
export function peakRssMb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
