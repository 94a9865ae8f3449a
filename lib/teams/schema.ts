import { z } from "zod";
import { teamRoles } from "@/lib/auth/roles";

const postingId = z.uuid("This posting does not exist.");
const userId = z.uuid("Choose a person.");

export const SetTeamMember = z.object({ postingId, userId, role: z.enum(teamRoles) });
export const RemoveTeamMember = z.object({ postingId, userId });

export type SetTeamMember = z.output<typeof SetTeamMember>;
export type RemoveTeamMember = z.output<typeof RemoveTeamMember>;
