import { execFileSync } from 'node:child_process';

/** For tests: mounts a disk of this size at an empty folder. @returns whether that is allowed here */
export function mountDisk(at: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'collate-test', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function resizeDisk(at: string, size: string): void {
  execFileSync('mount', ['-o', `remount,size=${size}`, at]);
}

export function unmountDisk(at: string): void {
  execFileSync('umount', [at]);
}
