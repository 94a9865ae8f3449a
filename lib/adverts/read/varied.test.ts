import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Advert, Advert as AdvertSchema } from "../schema";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const read = (file: string) =>
  readAdvert(readFileSync(join(import.meta.dirname, "adverts", file), "utf8"), { now });

/** What each advert says, in short: a pay range as [min, max, currency, period], lists by their names. */
type Said = Partial<
  Omit<
    Advert,
    | "pay"
    | "languages"
    | "skills"
    | "qualifications"
    | "clearances"
    | "sections"
    | "locations"
    | "start"
    | "hoursPerWeek"
  >
> & {
  pay?: (string | number | null)[][];
  languages?: string[];
  skills?: string[];
  niceSkills?: string[];
  qualifications?: Record<string, string>;
  clearances?: Record<string, string>;
  sections?: string[];
  locations?: string[];
  start?: string;
  hours?: [number | null, number | null];
};

function shortOf(advert: Advert) {
  return {
    ...advert,
    pay: advert.pay.map((pay) => [pay.min, pay.max, pay.currency, pay.period]),
    languages: advert.languages.map((one) => (one.level ? `${one.code} ${one.level}` : one.code)),
    skills: advert.skills.filter((one) => one.need === "must").map((one) => one.name),
    niceSkills: advert.skills.filter((one) => one.need === "nice").map((one) => one.name),
    qualifications: Object.fromEntries(advert.qualifications.map((one) => [one.name, one.need])),
    clearances: Object.fromEntries(advert.clearances.map((one) => [one.name, one.when])),
    sections: advert.sections.map((one) => one.heading),
    locations: advert.locations.map((one) =>
      [one.street, one.postalCode, one.locality, one.region, one.country].filter(Boolean).join(", "),
    ),
    start: advert.start ? (advert.start.on ?? advert.start.kind) : undefined,
    hours: advert.hoursPerWeek ? [advert.hoursPerWeek.min, advert.hoursPerWeek.max] : undefined,
  };
}

const adverts: Record<string, Said> = {
  "en-linkedin.txt": {
    title: "Senior Data Engineer",
    companyName: "Nimbus Analytics",
    language: "en",
    locations: ["Berlin, DE"],
    workplace: "hybrid",
    employmentType: "full-time",
    postedOn: "2026-10-30",
    pay: [[75000, 90000, "EUR", "year"]],
    minimumYears: 5,
    experienceLevel: "senior",
    languages: ["en C1"],
    skills: ["Kafka", "Flink", "AWS", "dbt", "Snowflake", "Python", "SQL"],
    niceSkills: ["Terraform"],
    benefits: ["30 days of vacation", "Deutschlandticket", "€1,000 learning budget per year"],
    sections: ["About the job", "What You'll Do", "What You'll Bring", "Benefits"],
  },
  "en-civil.txt": {
    title: "Policy Adviser, Water Resources",
    companyName: "Department for Environment, Food and Rural Affairs",
    reference: "382915",
    department: "Water and Flood Risk Management",
    locations: ["Bristol, GB", "London, GB", "Newcastle-upon-Tyne, GB", "York, GB"],
    contractType: "fixed-term",
    contractDuration: "18 months",
    openings: 2,
    pay: [[34416, 38450, "GBP", "year"]],
    closesOn: "2027-01-11",
    closesTime: "23:55",
    clearances: { "Criminal record check": "required", BPSS: "required" },
    contactName: "Priya Raman",
    contactEmail: "priya.raman@defra.example",
    start: undefined,
  },
  "en-nhs.txt": {
    title: "Staff Nurse - Acute Medical Unit",
    companyName: "Westmoor Hospitals NHS Foundation Trust",
    locations: ["Lune Road, LA1 4RP, Lancaster, GB"],
    contractType: "permanent",
    pay: [[29970, 36483, "GBP", "year"]],
    postedOn: "2026-11-26",
    closesOn: "2026-12-20",
    reference: "C9165-26-1187",
    workingHours: ["flexible", "shift", "night", "weekend"],
    qualifications: { "NMC registration": "required", "Degree in Nursing": "asset" },
    clearances: { DBS: "required" },
  },
  "en-email.txt": {
    title: "Bookkeeper",
    companyName: "Tin Roof Bakery",
    locations: ["Totnes, Devon, GB"],
    workplace: "hybrid",
    employmentType: "part-time",
    hours: [15, 15],
    minimumYears: 3,
    pay: [[16.5, 16.5, "GBP", "hour"]],
    start: "2027-03-01",
    closesOn: "2027-01-31",
    contactName: "Hannah Pascoe",
    contactEmail: "hannah@tinroof.example",
    qualifications: { "AAT Level 3": "asset" },
  },
  "en-us.txt": {
    title: "Registered Nurse (RN) - ICU - Nights",
    companyName: "Mercy Valley Medical Center",
    locations: ["78701, Austin, TX, US"],
    employmentType: "full-time",
    pay: [[42.5, 58, "USD", "hour"]],
    minimumYears: 2,
    workingHours: ["shift", "night", "weekend"],
    reference: "R-20418",
    closesOn: "2026-12-05",
    start: "2027-01-04",
    benefits: ["401(k)", "Dental insurance", "Health insurance", "Paid time off"],
    guessed: ["locations.0.country", "closesOn", "start.on"],
  },
  "en-startup.md": {
    title: "Founding Product Engineer",
    companyName: "Loopwise",
    locations: [],
    workplace: "remote",
    applicantCountries: ["GB", "IE", "PT"],
    contractType: "permanent",
    employmentType: "full-time",
    pay: [[85000, 110000, "GBP", "year"]],
    skills: ["TypeScript", "React", "Node.js", "PostgreSQL"],
    niceSkills: ["Rust", "Kubernetes"],
    contactEmail: "jobs@loopwise.example",
    sections: ["About Loopwise", "What you'll do", "You might be a fit if", "Nice to have", "How to apply"],
  },
  "en-academic.txt": {
    title: "Postdoctoral Research Associate in Glaciology",
    companyName: "UNIVERSITY OF ARDMORE",
    locations: ["Edinburgh, GB"],
    contractType: "fixed-term",
    contractDuration: "30 months",
    employmentType: "full-time",
    hours: [35, 35],
    workingHours: [],
    pay: [[38205, 44263, "GBP", "year"]],
    closesOn: "2027-01-17",
    closesTime: "23:59",
    timeZone: "UTC",
    reference: "010-7731",
    contactName: "Dr Ailsa Munro",
    skills: ["Python", "Fortran"],
  },
  "en-table.txt": {
    title: "HGV Class 1 Driver",
    companyName: "Calder Haulage Ltd",
    locations: ["WF2 8QR, Wakefield, GB"],
    pay: [[16.8, 16.8, "GBP", "hour"]],
    hours: [45, 55],
    shift: "Days and nights, 4 on 4 off",
    contractType: "permanent",
    start: "at-once",
    workingHours: ["shift", "night"],
    contactName: "Steve Walsh",
    qualifications: { "HGV Class 1 with digital tachograph card": "required" },
  },
  "en-flat.txt": {
    title: "Marketing Executive",
    locations: ["Leeds, GB"],
    pay: [[28000, 32000, "GBP", "year"]],
    contractType: "permanent",
    hours: [37.5, 37.5],
    closesOn: "2027-01-08",
    reference: "MX-2207",
    skills: ["HubSpot", "Google Analytics"],
  },
  "en-contract.txt": {
    title: "Java Developer",
    companyName: null,
    workplace: "remote",
    applicantCountries: ["GB"],
    locations: [],
    contractType: "freelance",
    pay: [[550, 600, "GBP", "day"]],
    reference: "JD/4471",
    start: "2027-01-04",
    skills: ["Java", "Spring Boot", "Kafka", "AWS"],
    niceSkills: ["Kotlin", "Terraform"],
    clearances: { BPSS: "obtainable" },
    interviewNote: "w/c 7 December",
  },
  "en-care.txt": {
    title: "CARE ASSISTANTS",
    companyName: "Gwêl y Môr Residential Home",
    locations: ["Marine Terrace, SY23 2BX, Aberystwyth, GB"],
    pay: [
      [12.6, 12.6, "GBP", "hour"],
      [13.4, 13.4, "GBP", "hour"],
    ],
    hours: [16, 40],
    clearances: { DBS: "required" },
    qualifications: { "full UK driving licence": "required" },
    languages: [],
    contactName: "Mrs Eleri Pugh",
    contactEmail: "manager@gwelymor.example",
  },
  "en-nl.txt": {
    companyName: "Windrad B.V.",
    locations: ["Utrecht, NL"],
    workplace: "hybrid",
    contractType: "fixed-term",
    hours: [32, 40],
    pay: [[2700, 3200, "EUR", "month"]],
    languages: ["de C1", "en B2"],
    start: "2027-02-01",
    guessed: [],
  },
  "de-stepstone.txt": {
    title: "Projektleiter Elektrotechnik (m/w/d)",
    language: "de",
    companyName: "Volkmann Anlagenbau GmbH",
    locations: ["Regensburg, DE"],
    contractType: "permanent",
    employmentType: "full-time",
    workplace: "hybrid",
    postedOn: "2026-11-15",
    pay: [[62000, 78000, "EUR", "year"]],
    minimumYears: 3,
    languages: ["de C1"],
    skills: ["EPLAN", "Microsoft Office"],
    workingHours: ["flexible"],
    reference: "VA-2026-118",
    contactName: "Frau Sabine Kellner",
    qualifications: {
      "Abgeschlossenes Studium der Elektrotechnik oder Meister/Techniker": "required",
      "Führerschein Klasse B": "required",
    },
    benefits: [
      "30 Tage Urlaub",
      "Firmenwagen, auch zur privaten Nutzung",
      "Betriebliche Altersvorsorge",
      "Flexible Arbeitszeiten",
    ],
  },
  "de-oeffentlich.txt": {
    title: "Sachbearbeitung Bauleitplanung (w/m/d)",
    companyName: "Stadt Lindenbrück",
    contractType: "permanent",
    employmentType: "full-time",
    hours: [39, 39],
    payNote: "Entgeltgruppe 11 TVöD",
    reference: "61-2026/14",
    start: "at-once",
    closesOn: "2027-01-10",
    workingHours: ["flexible"],
    languages: ["de C1"],
    workplace: "hybrid",
    skills: ["QGIS"],
    contactName: "Herr Jonas Thiele",
    pay: [],
  },
  "de-ausbildung.txt": {
    companyName: "Nordhessen IT eG",
    locations: ["Kassel, DE"],
    contractType: "apprenticeship",
    contractDuration: "3 Jahre",
    start: "2027-09-01",
    openings: 4,
    pay: [
      [1150, 1150, "EUR", "month"],
      [1210, 1210, "EUR", "month"],
      [1300, 1300, "EUR", "month"],
    ],
    skills: ["Linux", "Windows Server", "VMware"],
    qualifications: { "mittlere Reife": "required" },
    sections: ["DAS LERNST DU", "DAS BRINGST DU MIT", "DAS BIETEN WIR"],
  },
  "de-gastro.txt": {
    title: "KOCH / KÖCHIN",
    companyName: "Zur Alten Post",
    locations: ["83684, Tegernsee, DE"],
    contractType: null,
    pay: [[3100, null, "EUR", "month"]],
    start: "at-once",
    contactEmail: "toni@altepost.example",
  },
  "de-schweiz.txt": {
    title: "Leiter/in Finanzen & Controlling",
    companyName: "Alpenrose Hotels AG",
    locations: ["7000, Chur, CH"],
    pay: [[110000, 130000, "CHF", "year"]],
    contractType: "permanent",
    languages: ["de C1", "en B2"],
    guessed: ["languages.0.level", "languages.1.level"],
  },
  "de-minijob.txt": {
    title: "Minijob: Reinigungskraft (m/w/d) für Arztpraxis",
    locations: ["50667, Köln, DE"],
    contractType: "permanent",
    employmentType: "part-time",
    hours: [10, 10],
    pay: [[14.5, 14.5, "EUR", "hour"]],
    clearances: { Führungszeugnis: "required" },
    languages: [],
  },
  "de-prosa.txt": {
    title: "Online-Redakteur/in (m/w/d)",
    companyName: "Hafenlicht Medien GmbH",
    locations: ["Hamburg, DE"],
    contractType: "fixed-term",
    contractDuration: "zwei Jahre",
    contractReason: "Elternzeitvertretung",
    employmentType: "part-time",
    hours: [25, 30],
    minimumYears: 2,
    pay: [[38000, 44000, "EUR", "year"]],
    languages: ["en"],
    start: "2027-04-01",
    closesOn: "2027-01-31",
    contactName: "Frau Meike Harms",
    contactEmail: "jobs@hafenlicht.example",
  },
  "fr-wttj.txt": {
    title: "Développeur·se Full-Stack (H/F)",
    language: "fr",
    companyName: "Verdure",
    locations: ["Lyon, FR"],
    contractType: "permanent",
    workplace: "hybrid",
    pay: [[42000, 52000, "EUR", "year"]],
    start: "2027-03-01",
    minimumYears: 3,
    skills: ["Vue.js", "Symfony", "GitLab CI", "PHP", "JavaScript"],
    niceSkills: ["Docker"],
    languages: ["en C1"],
  },
  "fr-francetravail.txt": {
    title: "Infirmier / Infirmière de bloc opératoire (H/F)",
    companyName: "CLINIQUE DES BORDS DE L'ERDRE",
    locations: ["Nantes, FR"],
    contractType: "fixed-term",
    contractDuration: "6 Mois",
    hours: [35, 35],
    workingHours: ["regular"],
    pay: [[2400, 2900, "EUR", "month"]],
    minimumYears: 1,
    postedOn: "2026-11-18",
    reference: "187KXYZ",
    qualifications: { "Permis B - Véhicule léger": "required", "Diplôme d'État d'infirmier": "required" },
  },
  "fr-indeed.txt": {
    companyName: "LogiNord",
    locations: ["Lille, FR"],
    employmentType: "full-time",
    pay: [[12.1, 12.8, "EUR", "hour"]],
    workingHours: ["shift"],
    contractDuration: "3 mois",
    openings: 5,
    start: "at-once",
    closesOn: "2027-01-15",
    qualifications: { "CACES R489 catégorie 1": "trainable" },
    clearances: { "Casier judiciaire": "required" },
    benefits: ["Tickets restaurant", "Prime de panier"],
  },
  "fr-collectivite.txt": {
    title: "Responsable des espaces verts (H/F)",
    companyName: "MAIRIE DE SAINT-AUBIN-SUR-MER",
    locations: ["1 place de l'Église, 14750, Saint-Aubin-sur-Mer, FR"],
    contractType: "permanent",
    employmentType: "full-time",
    start: "2027-04-01",
    closesOn: "2027-01-31",
    minimumYears: 5,
    qualifications: {
      "Permis B": "required",
      "permis poids lourd": "asset",
      "BTS aménagements paysagers": "required",
    },
    contactName: "Mme Claire Duval",
    contactEmail: "rh@saintaubin.example",
  },
  "fr-stage.txt": {
    title: "Stage - Assistant(e) marketing",
    companyName: "Maison Coquelicot",
    locations: ["Annecy, FR"],
    contractType: "internship",
    contractDuration: "6 mois",
    workplace: "hybrid",
    pay: [[900, 900, "EUR", "month"]],
    start: "2027-02",
    languages: ["en C1"],
    skills: ["Social media", "Canva", "Photoshop"],
    qualifications: { "Bac+4/5 en école de commerce": "required" },
  },
  "fr-cadre.txt": {
    title: "Contrôleur de gestion industriel",
    companyName: "Aciéries du Forez",
    locations: ["42000, Saint-Étienne, FR"],
    contractType: "permanent",
    employmentType: "full-time",
    pay: [[48000, 55000, "EUR", "year"]],
    languages: ["fr", "en B2"],
    reference: "ADF-CG-27",
    minimumYears: 5,
    skills: ["SAP CO", "Excel"],
  },
};

describe("adverts of many kinds", () => {
  for (const [file, said] of Object.entries(adverts)) {
    it(file, () => {
      const { advert, source, readings } = read(file);
      expect(AdvertSchema.safeParse(advert).success).toBe(true);
      expect(shortOf(advert)).toMatchObject(said);
      for (const span of readings.flatMap((reading) => reading.spans))
        expect(source.slice(span.start, span.end).trim()).not.toBe("");
    });
  }

  it("loses no line: what no field holds stays in the sections", () => {
    const { advert } = read("en-civil.txt");
    const text = advert.sections.map((section) => section.body).join("\n");
    expect(text).toContain("National: £34,416 - £36,800");
    expect(text).toContain("Policy");
  });
});
