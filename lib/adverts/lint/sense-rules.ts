import { dayText, startText } from "../labels";
import type { Finding, Rule } from "./finding";
import { sources } from "./sources";

const finding = (
  severity: Finding["severity"],
  rule: string,
  field: string,
  message: string,
  fix: Finding["fix"] = null,
): Finding => ({
  rule,
  severity,
  field,
  message,
  fix,
  source: sources.sense,
});

const closing: Rule = ({ closesOn }, { today }) => {
  if (!closesOn || closesOn >= today) return [];
  const message = `The closing date, ${dayText(closesOn)}, has passed. Nobody could apply, and search engines drop the posting.`;
  const fix = { label: "Leave it open", patch: { closesOn: null, closesTime: null } };
  return [{ ...finding("error", "closes-in-the-past", "closesOn", message, fix), source: sources.google }];
};

const closingTime: Rule = ({ closesOn, closesTime }) =>
  closesTime && !closesOn
    ? [
        finding(
          "warning",
          "closing-time-alone",
          "closesTime",
          "There is a closing time but no closing day.",
          { label: "Remove the time", patch: { closesTime: null } },
        ),
      ]
    : [];

const starting: Rule = ({ start, closesOn, contractEndsOn }, { today }) => {
  const on = start?.on;
  if (!start || !on) return [];
  const lastDay = start.kind === "month" ? `${on}-31` : on;
  const findings: Finding[] = [];
  if (lastDay < today)
    findings.push(
      finding("warning", "starts-in-the-past", "start", `The start, ${startText(start)}, has passed.`),
    );
  else if (closesOn && lastDay < closesOn)
    findings.push(
      finding(
        "warning",
        "starts-before-closing",
        "start",
        `The job starts (${startText(start)}) before applications close (${dayText(closesOn)}).`,
      ),
    );
  if (contractEndsOn && on > contractEndsOn)
    findings.push(
      finding(
        "error",
        "ends-before-start",
        "contractEndsOn",
        `The contract ends (${dayText(contractEndsOn)}) before the job starts (${startText(start)}).`,
      ),
    );
  return findings;
};

const contract: Rule = (advert) => {
  const { contractType, contractEndsOn, contractDuration } = advert;
  if (contractType === "permanent" && contractEndsOn)
    return [
      finding(
        "warning",
        "permanent-ends",
        "contractType",
        `A permanent contract has no end, but this one ends on ${dayText(contractEndsOn)}.`,
        { label: "Make it fixed-term", patch: { contractType: "fixed-term" } },
      ),
    ];
  if (contractType === "fixed-term" && !contractEndsOn && !contractDuration)
    return [
      finding(
        "warning",
        "fixed-term-open",
        "contractEndsOn",
        "Say until when, or for how long, the fixed term runs.",
      ),
    ];
  return [];
};

const hours: Rule = ({ employmentType, hoursPerWeek }) => {
  if (!employmentType || !hoursPerWeek) return [];
  const { min, max } = hoursPerWeek;
  if (employmentType === "full-time" && max !== null && max < 30)
    return [
      finding("warning", "hours-full-time", "hoursPerWeek", `Full-time, but at most ${max} hours a week.`, {
        label: "Make it part-time",
        patch: { employmentType: "part-time" },
      }),
    ];
  if (employmentType === "part-time" && min !== null && min >= 38)
    return [
      finding("warning", "hours-part-time", "hoursPerWeek", `Part-time, but at least ${min} hours a week.`, {
        label: "Make it full-time",
        patch: { employmentType: "full-time" },
      }),
    ];
  return [];
};

const interviews: Rule = ({ interviewDates, closesOn }, { today }) => {
  const past = interviewDates.filter((day) => day < today);
  if (past.length > 0) {
    const patch = { interviewDates: interviewDates.filter((day) => day >= today) };
    return [
      finding(
        "warning",
        "interviews-in-the-past",
        "interviewDates",
        `${past.map((day) => dayText(day)).join(", ")}: this interview day has passed.`,
        { label: "Remove what has passed", patch },
      ),
    ];
  }
  const early = closesOn && interviewDates.find((day) => day < closesOn);
  if (!early) return [];
  return [
    finding(
      "warning",
      "interviews-before-closing",
      "interviewDates",
      `Interviews begin on ${dayText(early)}, before applications close on ${dayText(closesOn)}.`,
    ),
  ];
};

const key = (name: string) =>
  name
    .normalize("NFKC")
    .toLocaleLowerCase()
    .replace(/[\s.-]+/g, "");

const skills: Rule = (advert) => {
  const seen = new Map<string, (typeof advert.skills)[number]>();
  for (const skill of advert.skills) {
    const before = seen.get(key(skill.name));
    if (!before) seen.set(key(skill.name), skill);
    else if (skill.need === "must") seen.set(key(skill.name), { ...before, need: "must" });
  }
  const doubles = advert.skills.length - seen.size;
  if (doubles > 0) {
    const message =
      doubles === 1 ? "One skill is named twice." : `${doubles} skills are named more than once.`;
    return [
      finding("warning", "skills-twice", "skills", message, {
        label: "Keep each once",
        patch: { skills: [...seen.values()] },
      }),
    ];
  }
  const musts = advert.skills.filter(({ need }) => need === "must").length;
  if (musts <= 20) return [];
  return [
    {
      ...finding(
        "warning",
        "skills-many",
        "skills",
        `${musts} must-have skills: nobody has them all, and good people do not apply. Keep what is really needed on the first day.`,
      ),
      source: sources.indeedQuality,
    },
  ];
};

const sections: Rule = (advert) =>
  advert.sections.flatMap(({ heading, body }, index) => {
    if (body.trim() === "") {
      const patch = { sections: advert.sections.filter((_, at) => at !== index) };
      return [
        finding(
          "warning",
          "section-empty",
          `sections.${index}.body`,
          `The section “${heading || "without a heading"}” is empty.`,
          { label: "Remove it", patch },
        ),
      ];
    }
    return index > 0 && heading.trim() === ""
      ? [
          finding(
            "warning",
            "section-unnamed",
            `sections.${index}.heading`,
            "Give this section a heading, so that people find their way.",
          ),
        ]
      : [];
  });

const experience: Rule = ({ experienceLevel, minimumYears }) => {
  const junior = experienceLevel === "intern" || experienceLevel === "junior";
  if (!junior || !minimumYears || minimumYears < 4) return [];
  return [
    finding(
      "warning",
      "experience-contradicts",
      "minimumYears",
      `${minimumYears} years are asked for on an entry level.`,
      { label: "Ask for no minimum", patch: { minimumYears: null } },
    ),
  ];
};

export const senseRules: Rule[] = [
  closing,
  closingTime,
  starting,
  contract,
  hours,
  interviews,
  skills,
  sections,
  experience,
];
