/** Joins the notes of what is merged; a note that several have is kept once. */
export function joinedNotes(all: readonly { readonly note: string }[]): string {
  return [...new Set(all.map(({ note }) => note.trim()))].filter(Boolean).join('\n\n');
}

/** Whether the note is all there already, perhaps among others that it was joined with. */
export const hasNote = (joined: string, note: string): boolean =>
  `\n\n${joined.trim()}\n\n`.includes(`\n\n${note.trim()}\n\n`) || note.trim() === '';
