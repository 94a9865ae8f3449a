import { Advert, type AdvertField, type AdvertInput, type FieldReading, type Span } from "../schema";

export type Found<T> = {
  value: T;
  spans: Span[];
  confidence: number;
  /** The text does not state the value as such; a reader infers it. */
  guessed?: boolean;
  doubt?: string | null;
  /** Parts of the value that are inferred though the rest is stated: "period" → why. */
  guesses?: Record<string, string>;
};

type Value<F extends AdvertField> = NonNullable<AdvertInput[F]>;
type Item<F extends AdvertField> = Value<F> extends readonly (infer T)[] ? T : never;

/** What the readers have found so far. The first reader to find a field has it: they run from sure to unsure. */
export class Draft {
  private readonly values: Record<string, unknown> = {};
  private readonly readings: FieldReading[] = [];

  has(field: AdvertField): boolean {
    return this.values[field] !== undefined;
  }

  get<F extends AdvertField>(field: F): Value<F> | undefined {
    return this.values[field] as Value<F> | undefined;
  }

  /** False when the field was found before, or when the value is not one that the field may have. */
  set<F extends AdvertField>(field: F, found: Found<Value<F>> | null | undefined): boolean {
    if (!found || this.has(field)) return false;
    const checked = Advert.shape[field].safeParse(withoutTabs(found.value));
    if (!checked.success || isEmpty(checked.data)) return false;
    this.values[field] = checked.data;
    this.note(field, found);
    return true;
  }

  /** One more entry of a list, unless it is no legal entry or the list is full. */
  add<F extends AdvertField>(field: F, found: Found<Item<F>>): boolean {
    const list = (this.values[field] as unknown[] | undefined) ?? [];
    const checked = Advert.shape[field].safeParse([...list, withoutTabs(found.value)]);
    if (!checked.success) return false;
    this.note(`${field}.${list.length}`, found);
    this.values[field] = checked.data;
    return true;
  }

  /** How much of these characters some field was read from, 0 to 1. */
  coverage(start: number, end: number): number {
    const seen = new Set<number>();
    for (const reading of this.readings) {
      if (reading.field === "language") continue;
      for (const span of reading.spans)
        for (let at = Math.max(start, span.start); at < Math.min(end, span.end); at++) seen.add(at);
    }
    return seen.size / Math.max(1, end - start);
  }

  /** The words that fields were read from. */
  saidIn(source: string): Set<string> {
    return new Set(
      this.readings.flatMap((reading) => reading.spans.map((span) => source.slice(span.start, span.end))),
    );
  }

  /** Puts a better value in the place of one found before. */
  replace<F extends AdvertField>(field: F, value: Value<F>): void {
    if (this.has(field) && Advert.shape[field].safeParse(value).success) this.values[field] = value;
  }

  /** Where a field was read. */
  spansOf(field: string): Span[] {
    return this.readings.find((reading) => reading.field === field)?.spans ?? [];
  }

  /** Says where something stands that could not be read into a value. */
  wonder(field: string, spans: Span[], doubt: string): void {
    this.readings.push({ field, confidence: 0.1, guessed: false, spans: real(spans), doubt });
  }

  private note(field: string, found: Found<unknown>): void {
    const { confidence, guessed = false, doubt = null, guesses = {} } = found;
    const spans = real(found.spans);
    this.readings.push({ field, confidence, guessed, spans, doubt });
    for (const [part, why] of Object.entries(guesses)) {
      this.readings.push({
        field: `${field}.${part}`,
        confidence: Math.min(confidence, 0.5),
        guessed: true,
        spans,
        doubt: why,
      });
    }
  }

  /** More words that an entry was read from. */
  point(field: string, spans: Span[]): void {
    const reading = this.readings.find((one) => one.field === field);
    if (!reading) return;
    reading.spans.push(...real(spans));
    reading.doubt = null;
  }

  /** A part that was inferred is said after all. */
  settle(field: string, part: string, spans: Span[]): void {
    const at = this.readings.findIndex((one) => one.field === `${field}.${part}`);
    if (at >= 0) this.readings.splice(at, 1);
    this.point(field, spans);
  }

  guess(field: string, part: string, spans: Span[], doubt: string): void {
    if (this.readings.some((one) => one.field === `${field}.${part}`)) return;
    this.readings.push({
      field: `${field}.${part}`,
      confidence: 0.5,
      guessed: true,
      spans: real(spans),
      doubt,
    });
  }

  finish(source: string) {
    const guessed = [
      ...new Set(this.readings.filter((reading) => reading.guessed).map((reading) => reading.field)),
    ];
    const advert = Advert.parse({ ...this.values, guessed: guessed.slice(0, 100) });
    const fields = Object.keys(Advert.shape) as AdvertField[];
    const unread = fields.filter((field) => field !== "guessed" && isEmpty(this.values[field]));
    return { source, advert, readings: this.readings, unread };
  }
}

/** Columns of a copied table end at tabs; inside a value a tab is a space. */
function withoutTabs(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\t", " ");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutTabs(one)]));
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
const real = (spans: Span[]) => spans.filter((span) => span.end > span.start);
