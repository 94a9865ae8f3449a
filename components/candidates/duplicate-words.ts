import type { Duplicate } from "@/lib/candidates/duplicates/find-duplicates";

type Reason = Duplicate["reasons"][number];

const words: Record<Reason["kind"], (value: string) => string> = {
  email: (value) => `Same e-mail address, ${value}`,
  phone: (value) => `Same phone number, ${value}`,
  link: (value) => `Same profile, ${value}`,
  cv: () => "A CV that says nearly the same",
  name: () => "Same name, and an address or profile alike",
};

export function reasonInWords({ kind, value }: Reason): string {
  return words[kind](value);
}
