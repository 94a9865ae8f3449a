/** A small repeatable random generator (mulberry32), so that every installation tells the same story. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** `count` different items, in the order of the list. */
  sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const taken = new Set<T>();
    while (taken.size < count && left.length > 0)
      taken.add(left.splice(this.between(0, left.length - 1), 1)[0] as T);
    return items.filter((item) => taken.has(item));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}
