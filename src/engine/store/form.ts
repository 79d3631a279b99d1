/** The number of the archive's form that this program writes and reads: that of the newest migration, without loading them all. */
export const NEWEST_FORM = 29;
/** SHA-256 of its schema (own-schema.ts), so that an archive of this form is known without making one to compare it with. */
export const NEWEST_SCHEMA = '211ba7931e9d1d64062b462a3e02070c6100d6f5ecdac2c70f46aa400e95fda1';
