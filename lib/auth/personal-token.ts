import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

const mark = "rc_pat_";
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const secretLength = 32;
const checkLength = 6;

function base62(number: number): string {
  let [text, left] = ["", number];
  for (let place = 0; place < checkLength; place += 1) {
    text = digits[left % 62] + text;
    left = Math.floor(left / 62);
  }
  return text;
}

const checkOf = (secret: string) => base62(crc32(secret));

/** 32 characters of 62, then six that are a CRC-32 of them: secret scanners know a real one without asking us. */
export function newPersonalToken(): string {
  let secret = "";
  // 248 is the largest multiple of 62 in a byte: what lies above would make some characters likelier.
  while (secret.length < secretLength)
    for (const byte of randomBytes(64)) if (byte < 248) secret += digits[byte % 62];
  secret = secret.slice(0, secretLength);
  return `${mark}${secret}${checkOf(secret)}`;
}

/** Whether this could be a token of ours; what could not is not looked up. */
export function isPersonalToken(text: string): boolean {
  const found = /^rc_pat_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/.exec(text);
  return found !== null && checkOf(found[1]!) === found[2];
}

/** What is kept of a token to tell it from others: its first characters. */
export function startOf(token: string): string {
  return token.slice(0, mark.length + 4);
}
