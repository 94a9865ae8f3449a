import { fieldLeaf, fieldNamed, nearestField, type Read, textLeaf } from "./leaf";
import { type Place, type Query, type QueryField, type QueryProblem, queryFields } from "./query";
import { type Token, tokensOf } from "./tokens";

/** Longer than anything that somebody means, shorter than what would keep the database busy. */
export const longestQuery = 500;
const mostLeaves = 40;
const deepest = 20;

export type Parsed = { query: Query | null } | { problem: QueryProblem };

class Refused extends Error {
  constructor(readonly problem: QueryProblem) {
    super(problem.message);
  }
}

const refuse = (message: string, { start, end }: Place): never => {
  throw new Refused({ message, start, end });
};

/**
 * Reads a query: words that must all occur, OR, NOT or -, "phrases", brackets, prefix*, fields and ranges. NOT binds
 * tighter than AND, and AND tighter than OR, as in every search of this kind.
 */
export function parseQuery(typed: string): Parsed {
  if (typed.length > longestQuery)
    return {
      problem: {
        message: `A search has at most ${longestQuery} characters.`,
        start: longestQuery,
        end: typed.length,
      },
    };
  const read = tokensOf(typed);
  if ("problem" in read) return read;
  try {
    return { query: new Reader(read.tokens).whole() };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

class Reader {
  private at = 0;
  private leaves = 0;
  private depth = 0;

  constructor(private readonly tokens: Token[]) {}

  whole(): Query | null {
    const query = this.either(null);
    const left = this.tokens[this.at];
    if (left) refuse("This bracket closes nothing: there is no opening one before it.", left);
    return query;
  }

  private either(field: QueryField | null): Query | null {
    const all = [this.every(field)];
    for (let or = this.tokens[this.at]; or?.kind === "or"; or = this.tokens[this.at]) {
      const before = this.tokens[this.at - 1];
      if (!before || isOperator(before) || before.kind === "open")
        refuse("OR needs something before it.", or);
      this.at += 1;
      const next = this.tokens[this.at];
      if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and")
        refuse("OR needs something after it.", or);
      all.push(this.every(field));
    }
    return joined("or", all);
  }

  private every(field: QueryField | null): Query | null {
    const all: (Query | null)[] = [];
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === "close" || token.kind === "or") break;
      if (token.kind === "and") {
        const [before, next] = [this.tokens[this.at - 1], this.tokens[this.at + 1]];
        if (!before || before.kind === "open" || isOperator(before))
          refuse("AND needs something before it.", token);
        if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and")
          refuse("AND needs something after it.", token);
        this.at += 1;
        continue;
      }
      all.push(this.one(field));
    }
    return joined("and", all);
  }

  private one(field: QueryField | null): Query | null {
    const token = this.tokens[this.at]!;
    this.at += 1;
    switch (token.kind) {
      case "not":
        return this.negated(token, field);
      case "open":
        return this.bracket(token, field);
      case "field":
        return this.fieldValue(token, field);
      case "word":
      case "phrase": {
        const typed = { ...token, quoted: token.kind === "phrase" };
        return this.leaf(field ? fieldLeaf(field, typed) : textLeaf(typed), token);
      }
      default:
        return refuse("Something is missing here.", token);
    }
  }

  private negated(not: Token, field: QueryField | null): Query | null {
    const next = this.tokens[this.at];
    if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and")
      return refuse("NOT needs something after it.", not);
    const of = this.deeper(not, () => this.one(field));
    return of && { kind: "not", of };
  }

  private bracket(open: Token, field: QueryField | null): Query | null {
    const query = this.deeper(open, () => this.either(field));
    const close = this.tokens[this.at];
    if (close?.kind !== "close") return refuse("This bracket is opened and never closed.", open);
    this.at += 1;
    if (this.tokens[this.at - 2] === open) return refuse("There is nothing in these brackets.", close);
    return query;
  }

  private fieldValue(token: Token & { kind: "field" }, outer: QueryField | null): Query | null {
    const field = fieldNamed(token.text);
    if (!field) return refuse(unknownField(token.text), token);
    if (outer) return refuse("One field cannot stand inside another.", token);
    const next = this.tokens[this.at];
    if (!next || next.start !== token.end)
      return refuse(`Say what after ${field}: without a space, such as ${examples[field]}.`, token);
    this.at += 1;
    if (next.kind === "open") return this.bracket(next, field);
    if (next.kind !== "word" && next.kind !== "phrase")
      return refuse(`Say what after ${field}:, such as ${examples[field]}.`, token);
    const typed = { text: next.text, quoted: next.kind === "phrase", start: token.start, end: next.end };
    return this.leaf(fieldLeaf(field, typed), typed);
  }

  private leaf(read: Read, place: Place): Query | null {
    if (read && "problem" in read) return refuse(read.problem, place);
    this.leaves += 1;
    if (this.leaves > mostLeaves) return refuse(`A search has at most ${mostLeaves} terms.`, place);
    return read;
  }

  private deeper<T>(place: Place, read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) return refuse("These brackets are too deep.", place);
    const value = read();
    this.depth -= 1;
    return value;
  }
}

const isOperator = ({ kind }: Token) => kind === "or" || kind === "and" || kind === "not";

function joined(kind: "and" | "or", parts: (Query | null)[]): Query | null {
  const all = parts.filter((part) => part !== null);
  return all.length > 1 ? { kind, all } : (all[0] ?? null);
}

const examples: Record<QueryField, string> = {
  name: "name:Zoë",
  skill: "skill:Rust",
  tag: 'tag:"second choice"',
  posting: 'posting:"Backend engineer"',
  stage: "stage:Interview",
  status: "status:rejected",
  source: "source:referral",
  rating: "rating:>=4",
  applied: "applied:2026-01..2026-06",
  in: "in:pool",
};

function unknownField(text: string): string {
  const near = nearestField(text);
  const rest = `To look for the word itself, put it in quotation marks.`;
  if (near) return `There is no field “${text}”. Did you mean ${near}: ? ${rest}`;
  const names = queryFields.join(", ");
  return `There is no field “${text}”; there are ${names}. ${rest}`;
}
