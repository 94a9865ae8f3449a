import type { TeamRole } from "@/lib/auth/roles";

/** What somebody of this role in the organisation can be on a posting: no more than they are allowed everywhere. */
export function teamRolesFor(role: string): TeamRole[] {
  if (role === "admin" || role === "recruiter") return ["recruiter", "hiring-manager", "interviewer"];
  if (role === "hiring-manager") return ["hiring-manager", "interviewer"];
  return role === "interviewer" ? ["interviewer"] : [];
}
