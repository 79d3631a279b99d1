import { vi } from 'vitest';

/** For tests: lets work in turns give the thread back at each chance, as on a slow machine. */
export function everyTurnIsOver(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
}
