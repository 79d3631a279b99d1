/** A statement with a full stop, unless it already ends like a sentence. */
export function asSentence(statement: string): string {
  return /[.!?。！？؟…]["”»’)]*$/u.test(statement) ? statement : `${statement}.`;
}
