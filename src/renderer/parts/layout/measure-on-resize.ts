/**
 * Measures now, and again whenever one of the elements changes size.
 * @returns a function that stops it
 */
export function measureOnResize(measure: () => void, ...elements: readonly Element[]): () => void {
  measure();
  const resized = new ResizeObserver(measure);
  for (const element of elements) resized.observe(element);
  return () => resized.disconnect();
}
