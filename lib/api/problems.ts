import { statusOf } from "@/lib/errors";
import { titles, type WireProblem, wireProblems } from "@/lib/http/problem";

const help: Record<keyof typeof titles | WireProblem, string> = {
  invalid: "Read `errors`: each names the place in what you sent (RFC 6901) and what is wrong there.",
  unauthenticated:
    "Send Authorization: Bearer with a personal token that has not expired, has not been revoked and belongs to a member with access.",
  forbidden: "The token's person sees this and may not do it. Ask somebody whose role allows it.",
  not_found: "It does not exist, or not for the token's person: the two are not told apart.",
  conflict: "Somebody was faster, or the state does not allow it. Read it again and decide anew.",
  gone: "It was there and is there no longer.",
  too_large: "Send less at once.",
  rate_limited: "Wait as many seconds as Retry-After says.",
  unavailable: "Try again after as many seconds as Retry-After says.",
  bad_request:
    "The request itself is not well formed: its JSON, a parameter or a header. `detail` says which.",
  insufficient_scope: "Make a token with the scope that `detail` names.",
  method_not_allowed: "Allow lists the methods of this address.",
  precondition_failed:
    "What you saw has changed. Read it again, look at it, then repeat the change with the new ETag.",
  unsupported_media_type: "Send the body as application/json.",
  precondition_required: "Read first, then send the ETag in If-Match.",
  unexpected: "It is our mistake and nothing was changed. Quote `instance` and the number in `detail`.",
};

/** Every problem that the API has, for the page that its `type` leads to. */
export const problemList = Object.entries(help).map(([code, words]) => {
  const [status, title] =
    code in wireProblems
      ? wireProblems[code as WireProblem]
      : ([statusOf[code as keyof typeof titles], titles[code as keyof typeof titles]] as const);
  return { code, status, title, help: words };
});
