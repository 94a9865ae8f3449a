import type { Role } from "@/lib/auth/roles";

export type DemoPerson = {
  sub: string;
  name: string;
  email: string;
  role: Role;
};

/** Who may sign in at the demo issuer without a word; the seed binds the staff among them to these subjects. */
export const demoPeople: DemoPerson[] = [
  { sub: "demo-ada", name: "Ada Lindqvist", email: "ada.lindqvist@rolecall.example", role: "admin" },
  { sub: "demo-rosa", name: "Rosa Marín", email: "rosa.marin@rolecall.example", role: "recruiter" },
  { sub: "demo-karim", name: "Karim Haddad", email: "karim.haddad@rolecall.example", role: "recruiter" },
  { sub: "demo-hanna", name: "Hanna Weiß", email: "hanna.weiss@rolecall.example", role: "hiring-manager" },
  {
    sub: "demo-marcus",
    name: "Marcus Oyelaran",
    email: "marcus.oyelaran@rolecall.example",
    role: "hiring-manager",
  },
  { sub: "demo-ines", name: "Ines Duarte", email: "ines.duarte@rolecall.example", role: "interviewer" },
  { sub: "demo-tomasz", name: "Tomasz Nowak", email: "tomasz.nowak@rolecall.example", role: "interviewer" },
  { sub: "demo-cleo", name: "Cleo Fontaine", email: "cleo.fontaine@mail.example", role: "candidate" },
];
