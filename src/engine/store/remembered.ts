/** Reading what statements say takes long for thousands of them, and the same are read at every list and every key typed. */
const MOST_REMEMBERED = 50_000;

/** Returns `read`, which then reads each statement once. What it returns must not be changed. */
export function remembered<T extends boolean | object>(read: (statement: string) => T): (statement: string) => T {
  const known = new Map<string, T>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = read(statement);
    known.set(statement, now);
    return now;
  };
}
