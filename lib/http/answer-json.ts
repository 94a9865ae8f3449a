import { failureOf } from "@/lib/action";
import { statusOf } from "@/lib/errors";

const headers = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };

/** The door of the screens' own GET routes: JSON for the one who asks, or RFC 9457 problem+json. */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    const value = await work();
    const body = typeof value === "string" ? value : JSON.stringify(value);
    return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
  } catch (error) {
    const { code, message } = failureOf(error);
    const status = code === "unexpected" ? 500 : statusOf[code];
    return Response.json(
      { type: "about:blank", title: message, status, code },
      { status, headers: { ...headers, "Content-Type": "application/problem+json" } },
    );
  }
}
