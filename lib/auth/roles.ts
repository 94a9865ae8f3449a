/** What a person is in the organisation, weakest first. Somebody who signs in uninvited is a candidate. */
export const roles = ["candidate", "interviewer", "hiring-manager", "recruiter", "admin"] as const;
export type Role = (typeof roles)[number];

export const staffRoles = ["interviewer", "hiring-manager", "recruiter", "admin"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What somebody is on one posting. */
export const teamRoles = ["recruiter", "hiring-manager", "interviewer"] as const;
export type TeamRole = (typeof teamRoles)[number];

export const roleLabels: Record<Role, string> = {
  candidate: "Candidate",
  interviewer: "Interviewer",
  "hiring-manager": "Hiring manager",
  recruiter: "Recruiter",
  admin: "Admin",
};

export function isStaffRole(role: string): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}
