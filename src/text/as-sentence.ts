/** A statement with the stop that ends a sentence, where it has none of its own. */
export function asSentence(statement: string): string {
  return /[.!?。！？؟…]["”»’)]*$/u.test(statement) ? statement : `${statement}.`;
}
