import { readFileSync } from 'node:fs';

/** Peak memory of this process in MB. On Linux getrusage is unsuitable, because there a started program inherits the peak of its parent. */
export function peakRssMb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
