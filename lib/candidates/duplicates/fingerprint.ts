import { wordsOf } from "../search/fold";

/** With less to say, two texts look alike by chance. */
const fewestWords = 40;
const shingleWords = 3;

/** So many of the 64 bits may differ between two printings of one text. */
export const nearDistance = 3;

/** A 64-bit hash of a text in two halves: FNV-1a, stirred so that every bit depends on every letter. */
function hash(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 13);
  }
  return [stir(a), stir(b)];
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * The simhash of a text over each three words that follow one another, as PostgreSQL's signed bigint: texts that say
 * nearly the same differ in few bits. Null where there is too little text to tell.
 */
export function fingerprintOf(text: string): bigint | null {
  const words = wordsOf(text);
  if (words.length < fewestWords) return null;
  const shingles = new Set<string>();
  for (let at = 0; at + shingleWords <= words.length; at += 1)
    shingles.add(words.slice(at, at + shingleWords).join(" "));
  const votes = new Int32Array(64);
  for (const shingle of shingles) {
    const halves = hash(shingle);
    for (let bit = 0; bit < 64; bit += 1) votes[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1;
  }
  let print = 0n;
  for (let bit = 0; bit < 64; bit += 1) if (votes[bit]! > 0) print |= 1n << BigInt(bit);
  return BigInt.asIntN(64, print);
}

/** In how many bits two fingerprints differ. */
export function distance(one: bigint, other: bigint): number {
  let differing = BigInt.asUintN(64, one ^ other);
  let count = 0;
  for (; differing; differing &= differing - 1n) count += 1;
  return count;
}

/**
 * The four quarters of a fingerprint as words of the search: two that differ in at most three bits have one quarter in
 * common, so whatever is near is found by four look-ups in the index, among a 65,536th of all each.
 */
export function bandsOf(print: bigint): string[] {
  const bits = BigInt.asUintN(64, print);
  return [0n, 1n, 2n, 3n].map((band) => `f${band}:${((bits >> (band * 16n)) & 0xffffn).toString(16)}`);
}
