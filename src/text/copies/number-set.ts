/**
 * Distinct 32-bit numbers: a set built in a tenth of the time of a `Set`, because one is built for every text compared.
 */
export class NumberSet implements Iterable<number> {
  /** At a number's slot, or after others there. 0: empty. */
  readonly #table: Uint32Array;
  #hasZero = false;
  #size = 0;

  constructor(numbers: Uint32Array) {
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * numbers.length + 2)));
    for (const number of numbers) this.#add(number);
  }

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    return number === 0 ? this.#hasZero : this.#table[this.#slotOf(number)] === number;
  }

  *[Symbol.iterator](): Generator<number> {
    if (this.#hasZero) yield 0;
    for (const number of this.#table) if (number !== 0) yield number;
  }

  /** How many numbers are in both. */
  countIn(other: NumberSet): number {
    if (other.#size < this.#size) return other.countIn(this);
    let common = this.#hasZero && other.#hasZero ? 1 : 0;
    for (const number of this.#table) if (number !== 0 && other.has(number)) common += 1;
    return common;
  }

  #add(number: number): void {
    if (this.has(number)) return;
    this.#size += 1;
    if (number === 0) this.#hasZero = true;
    else this.#table[this.#slotOf(number)] = number;
  }

  /** Where it is, or would be put. */
  #slotOf(number: number): number {
    const last = this.#table.length - 1;
    let slot = number & last;
    while (this.#table[slot] !== 0 && this.#table[slot] !== number) slot = (slot + 1) & last;
    return slot;
  }
}
