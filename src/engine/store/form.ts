/** The number of the archive's form that this program writes and reads: that of the newest migration, without loading them all. */
export const NEWEST_FORM = 26;
