/** How often each number has been cited so far: each place has its own id to come back to. */
export interface Noting {
  readonly timesCited: Map<number, number>;
}
