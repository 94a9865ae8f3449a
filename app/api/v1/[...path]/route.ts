import { ProblemError, problemResponse } from "@/lib/http/problem";

const nothing = () =>
  problemResponse(new ProblemError("not_found", "The API has no such address."), crypto.randomUUID());

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
