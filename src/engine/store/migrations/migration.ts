/** One step of the archive's form. Append only: a step that shipped is never changed or renamed. */
export interface Migration {
  /** `user_version` after it; consecutive from 1. */
  readonly version: number;
  readonly sql: string;
  /** Tables that others point at are made anew: the keys are looked at afterwards, not on the way. */
  readonly rebuildsTables?: true;
}
