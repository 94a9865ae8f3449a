import { openApi } from "@/lib/api/openapi";

/** The document of the API, for people's tools. */
export function GET() {
  return Response.json(openApi(), {
    headers: { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" },
  });
}
