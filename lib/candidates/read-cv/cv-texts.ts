type CvText = {
  layout: string;
  file: string;
  text: string;
  expected: { name: string | null; email: string | null; phone: string | null; links: string[] };
};

/** CVs as their files come out as text, in the layouts that people send. All of them are invented. */
export const cvTexts: CvText[] = [
  {
    layout: "name above a line of contacts",
    file: "cv.pdf",
    text: "Ada Nowak\nSenior Backend Engineer\nLeeds, UK | ada.nowak@mail.example | +44 7700 900123 | linkedin.com/in/adanowak\n\nSUMMARY\nEngineer with eight years of experience.",
    expected: {
      name: "Ada Nowak",
      email: "ada.nowak@mail.example",
      phone: "+44 7700 900123",
      links: ["https://linkedin.com/in/adanowak"],
    },
  },
  {
    layout: "everything in one line",
    file: "x.txt",
    text: "Marta Kowalska • 0171 234 5678 • marta@kowalska.example • https://kowalska.example/work\nProduct Designer",
    expected: {
      name: "Marta Kowalska",
      email: "marta@kowalska.example",
      phone: "0171 234 5678",
      links: ["https://kowalska.example/work"],
    },
  },
  {
    layout: "German table of personal data",
    file: "Lebenslauf.docx",
    text: "Lebenslauf\n\nPersönliche Daten\nName:\tJürgen von der Heide\nGeburtsdatum: 12.03.1984\nAnschrift: Ahornweg 7, 50667 Köln\nTelefon: 0221 / 555 01 23\nE-Mail: j.heide@post.example\n\nBerufserfahrung\n2016 - 2019 Pflegefachmann, Klinikum Nord",
    expected: {
      name: "Jürgen von der Heide",
      email: "j.heide@post.example",
      phone: "0221 / 555 01 23",
      links: [],
    },
  },
  {
    layout: "first and family name in fields",
    file: "europass.pdf",
    text: "Europass Curriculum Vitae\nPersonal information\nFirst name(s): Łukasz\nSurname(s): Żółć-Kowalski\nTelephone: (+48) 22 555 01 23\nE-mail: lzk@poczta.example",
    expected: {
      name: "Łukasz Żółć-Kowalski",
      email: "lzk@poczta.example",
      phone: "(+48) 22 555 01 23",
      links: [],
    },
  },
  {
    layout: "French fields",
    file: "cv.odt",
    text: "CURRICULUM VITAE\nNom : Lefèvre\nPrénom : Anaïs\n12 rue des Lilas, 69003 Lyon\nTél. : 06 12 34 56 78\nanais.lefevre@courriel.example\nExpérience",
    expected: {
      name: "Anaïs Lefèvre",
      email: "anais.lefevre@courriel.example",
      phone: "06 12 34 56 78",
      links: [],
    },
  },
  {
    layout: "side column before the name",
    file: "resume.pdf",
    text: "CONTACT\n+49 151 23456789\nsamira.haddad@web.example\ngithub.com/shaddad\nBerlin\n\nSKILLS\nPython\nKafka\nPostgreSQL\nCI/CD\n\nLANGUAGES\nGerman\nArabic\n\nSAMIRA HADDAD\nPlatform Engineer\n\nEXPERIENCE\n2019 – 2024 Halcyon Data",
    expected: {
      name: "Samira Haddad",
      email: "samira.haddad@web.example",
      phone: "+49 151 23456789",
      links: ["https://github.com/shaddad"],
    },
  },
  {
    layout: "name on two lines in capitals",
    file: "cv final.pdf",
    text: "OLUWASEUN\nADEYEMI-BROWN\nRegistered Nurse\nM: 07700 900 456\nE: seun@care.example",
    expected: {
      name: "Oluwaseun Adeyemi-Brown",
      email: "seun@care.example",
      phone: "07700 900 456",
      links: [],
    },
  },
  {
    layout: "spaced-out letters",
    file: "cv.pdf",
    text: "N I N A   P E T R O V A\nUX researcher\nnina@petrova.example   |   +359 2 555 0123",
    expected: { name: "Nina Petrova", email: "nina@petrova.example", phone: "+359 2 555 0123", links: [] },
  },
  {
    layout: "titles and degrees around the name",
    file: "cv.pdf",
    text: "Dr. med. Annegret Müller-Lüdenscheidt, MBA\nFachärztin für Innere Medizin\nTel.: +49 (0)89 5550123\namueller@praxis.example",
    expected: {
      name: "Annegret Müller-Lüdenscheidt",
      email: "amueller@praxis.example",
      phone: "+49 (0)89 5550123",
      links: [],
    },
  },
  {
    layout: "family name first",
    file: "cv.txt",
    text: "Papadopoulos, Eleni\nWarehouse operative\neleni.p@mail.example\nMobile: +30 694 555 0123",
    expected: {
      name: "Eleni Papadopoulos",
      email: "eleni.p@mail.example",
      phone: "+30 694 555 0123",
      links: [],
    },
  },
  {
    layout: "disguised address, American number",
    file: "resume.docx",
    text: "Résumé of\nJordan O'Neill\nAustin, TX (512) 555-0123\njordan [at] oneill [dot] example\nPortfolio: oneill.example/work",
    expected: {
      name: "Jordan O'Neill",
      email: "jordan@oneill.example",
      phone: "(512) 555-0123",
      links: ["https://oneill.example/work"],
    },
  },
  {
    layout: "references with addresses of others",
    file: "cv.pdf",
    text: "References on request: see below\nPriya Ramanathan\nSchool Cook\n020 7946 0958\n\nEXPERIENCE\nCook, Fishguard School\n\nREFERENCES\nMrs Head, head@school.example",
    expected: { name: "Priya Ramanathan", email: null, phone: "020 7946 0958", links: [] },
  },
  {
    layout: "a company's address before the own",
    file: "cv.pdf",
    text: "Tobias Grün\nEntwickler\nZuletzt: Arco GmbH, info@arco.example\nPrivat: tobias@gruen.example\n+43 660 5550123\nwww.gruen.example.",
    expected: {
      name: "Tobias Grün",
      email: "tobias@gruen.example",
      phone: "+43 660 5550123",
      links: ["https://www.gruen.example"],
    },
  },
];
