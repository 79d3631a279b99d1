/** The number of the archive's form that this program writes and reads: that of the newest migration, without loading them all. */
export const NEWEST_FORM = 28;
/** SHA-256 of its schema (own-schema.ts), so that an archive of this form is known without making one to compare it with. */
export const NEWEST_SCHEMA = '8f517303c5ef7678883446fc0f209ad85fd9680117a1fa1fe22b83cd35d92dc4';
