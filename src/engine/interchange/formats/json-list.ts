/** A JSON array in pieces, one value a line, so that it is never held whole. */
export function* jsonList(values: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
