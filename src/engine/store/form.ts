/** The number of the archive's form that this program writes and reads: that of the newest migration, without loading them all. */
export const NEWEST_FORM = 27;
/** SHA-256 of its schema (own-schema.ts), so that an archive of this form is known without making one to compare it with. */
export const NEWEST_SCHEMA = 'ec6b74ee478fc63246c4e67e58ce8e6410d5298014d3d3b6f9e2b9ec2dfce552';
