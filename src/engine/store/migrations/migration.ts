/** One step of the archive's form. Append only: a step that shipped is never changed or renamed. */
export interface Migration {
  /** `user_version` after it; consecutive from 1. */
  readonly version: number;
  readonly sql: string;
  /** Set if tables that others reference are rebuilt: foreign keys are then checked afterwards, not during the migration. */
  readonly rebuildsTables?: true;
}
