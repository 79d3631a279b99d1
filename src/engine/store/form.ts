/** The number of the archive's form that this program writes and reads: that of the newest migration, without loading them all. */
export const NEWEST_FORM = 26;
/** SHA-256 of its schema (own-schema.ts), so that an archive of this form is known without making one to compare it with. */
export const NEWEST_SCHEMA = 'b888e7a1e7169756a6a0fdd55353302ab423e7c75eb19814a769b30cb262166b';
