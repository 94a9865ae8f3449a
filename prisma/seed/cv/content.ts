import { employers, familyNames, givenNames, towns, universities } from "../names";
import type { Random } from "../random";

export type CvJob = { title: string; employer: string; from: number; to: number | null; did: string[] };

/** What one invented person's CV says; each layout sets the same content differently. */
export type Cv = {
  name: string;
  email: string;
  phone: string;
  town: string;
  link: string;
  headline: string;
  summary: string;
  skills: string[];
  languages: string[];
  jobs: CvJob[];
  education: string;
  years: number;
};

/** The kind of work that a posting's applicants do. */
export type Trade = { titles: string[]; skills: string[]; did: string[] };

export const softwareTrade: Trade = {
  titles: [
    "Backend engineer",
    "Software engineer",
    "Platform engineer",
    "Full-stack developer",
    "Data engineer",
    "Python developer",
  ],
  skills: [
    "Python",
    "FastAPI",
    "PostgreSQL",
    "Redis",
    "Kafka",
    "Celery",
    "Docker",
    "Terraform",
    "AWS",
    "React",
    "TypeScript",
    "Next.js",
    "OpenAPI",
    "OAuth 2",
    "Prometheus",
    "Grafana",
    "Go",
    "Django",
    "CloudFormation",
    "GitHub Actions",
  ],
  did: [
    "Designed a versioned REST API that 40 partners use",
    "Moved 2 TB of PostgreSQL tables to partitions without downtime",
    "Cut the 95th percentile of order search from 1.8 s to 140 ms",
    "Built an event pipeline on Kafka with retries and a dead-letter queue",
    "Introduced contract tests between five services",
    "Mentored four engineers and ran the design reviews",
    "Wrote the Terraform for three environments and their promotion",
    "Led the way to ISO 27001 for the payments team",
    "Replaced nightly batches by queues with idempotent workers",
    "Was on call for a service with 99.95 % availability",
  ],
};

export const careTrade: Trade = {
  titles: ["Nurse", "Care assistant", "Cook", "Kitchen assistant", "Warehouse operative", "Team leader"],
  skills: [
    "Food hygiene",
    "Care planning",
    "Stock control",
    "First aid",
    "Forklift",
    "Rota planning",
    "Documentation",
    "Cleaning",
    "Training",
  ],
  did: [
    "Prepared 150 meals a day with a team of three",
    "Planned the shifts of twelve people",
    "Trained new colleagues in hygiene and safety",
    "Kept the records ready for inspection",
    "Picked and packed chilled food by voice headset",
  ],
};

function ascii(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[æÆ]/g, "ae")
    .replace(/[ðÐ]/g, "d")
    .replace(/ı/g, "i")
    .replace(/[^A-Za-z]+/g, ".")
    .toLowerCase();
}

function jobsOf(random: Random, trade: Trade, years: number, thisYear: number): CvJob[] {
  const jobs: CvJob[] = [];
  let to: number | null = null;
  let left = years;
  while (left > 0 && jobs.length < 4) {
    const length = Math.min(left, random.between(1, 5));
    const end: number = to ?? thisYear;
    const did = random.sample(trade.did, random.between(2, 4));
    jobs.push({
      title: random.pick(trade.titles),
      employer: random.pick(employers),
      from: end - length,
      to,
      did,
    });
    to = end - length;
    left -= length;
  }
  return jobs;
}

/** The `index` keeps names and addresses of a story's people apart. */
export function inventCv(random: Random, trade: Trade, index: number, thisYear: number): Cv {
  const given = givenNames[(index * 7) % givenNames.length] as string;
  const family = familyNames[
    (index * 11 + Math.floor(index / familyNames.length)) % familyNames.length
  ] as string;
  const years = random.pick([0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20]);
  const title = random.pick(trade.titles);
  const skills = random.sample(trade.skills, random.between(3, Math.min(12, trade.skills.length)));
  const handle = `${ascii(given)}.${ascii(family)}`;
  return {
    name: `${given} ${family}`,
    email: `${handle}${index}@example.com`,
    phone: `+44 7700 9${String(random.between(0, 99_999)).padStart(5, "0")}`,
    town: random.pick(towns),
    link: `https://github.example/${handle}`,
    headline: years > 7 ? `Senior ${title.toLowerCase()}` : title,
    summary: `${title} with ${years === 0 ? "a fresh degree" : `${years} years of experience`}. I like small teams, clear goals and work that is finished.`,
    skills,
    languages: random.sample(
      ["English", "Polish", "German", "French", "Portuguese", "Hindi", "Arabic"],
      random.between(1, 3),
    ),
    jobs: jobsOf(random, trade, years, thisYear),
    education: `${random.pick(["BSc", "MSc", "BEng", "Diploma"])}, ${random.pick(universities)}, ${thisYear - years - random.between(0, 3)}`,
    years,
  };
}

/** The CV as plain lines: for the text layout, and to compare with what was read back. */
export function linesOf(cv: Cv): string[] {
  return [
    cv.name,
    cv.headline,
    `${cv.town} · ${cv.email} · ${cv.phone} · ${cv.link}`,
    "",
    cv.summary,
    "",
    "Experience",
    ...cv.jobs.flatMap((job) => [
      `${job.title}, ${job.employer}, ${job.from} to ${job.to ?? "today"}`,
      ...job.did.map((line) => `- ${line}`),
    ]),
    "",
    "Education",
    cv.education,
    "",
    "Skills",
    cv.skills.join(", "),
    "",
    "Languages",
    cv.languages.join(", "),
  ];
}
