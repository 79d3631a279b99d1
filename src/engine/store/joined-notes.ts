/** Joins the notes of what is merged; a note that several have is kept once. */
export function joinedNotes(all: readonly { readonly note: string }[]): string {
  return [...new Set(all.map(({ note }) => note.trim()))].filter(Boolean).join('\n\n');
}
