/** The closed set of things that can go wrong for a reason the reader can act on. */
export type ErrorCode =
  | "invalid" // 422: what was sent does not fit; `fields` says where
  | "unauthenticated" // 401
  | "forbidden" // 403: may be seen, may not be done
  | "not_found" // 404: does not exist for this actor
  | "conflict" // 409: somebody was faster, or the state does not allow it
  | "gone" // 410
  | "too_large" // 413
  | "rate_limited" // 429
  | "unavailable"; // 503

export type FieldErrors = Record<string, string[]>;

/** An error whose words are meant for the person who reads them. Anything else is logged and hidden. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message);
    this.name = "AppError";
  }
}

export const statusOf: Record<ErrorCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
};
