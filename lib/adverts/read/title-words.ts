import { wordsPattern } from "./words";

/** Words that name what somebody is, whole or as the end of a German compound. */
export const titleWord = wordsPattern(
  "engineer|developer|designer|manager|director|lead|head|architect|analyst|scientist|consultant|specialist|officer|administrator|admin|assistant|associate|coordinator|co-ordinator|executive|technician|operative|operator|" +
    "nurse|midwife|doctor|physician|surgeon|dentist|pharmacist|therapist|physiotherapist|radiographer|paramedic|carer|caregiver|support worker|care worker|social worker|practitioner|psychologist|psychiatrist|veterinarian|vet|" +
    "teacher|tutor|lecturer|professor|researcher|fellow|teaching assistant|headteacher|trainer|instructor|librarian|educator|" +
    "cook|chef|sous chef|baker|barista|bartender|waiter|waitress|waiting staff|server|kitchen porter|housekeeper|receptionist|concierge|cleaner|caretaker|janitor|porter|host|butcher|" +
    "driver|courier|picker|packer|warehouse|handler|mechanic|electrician|plumber|carpenter|joiner|welder|fitter|plasterer|bricklayer|painter|roofer|labourer|laborer|machinist|engraver|gardener|groundskeeper|farmer|fisher|pilot|captain|steward|" +
    "accountant|bookkeeper|auditor|controller|buyer|planner|estimator|surveyor|actuary|underwriter|broker|trader|banker|treasurer|cashier|clerk|secretary|paralegal|solicitor|lawyer|attorney|counsel|legal|judge|notary|" +
    "writer|editor|copywriter|journalist|translator|interpreter|producer|photographer|animator|illustrator|artist|musician|curator|strategist|marketer|recruiter|partner|representative|rep|advisor|adviser|agent|ambassador|advocate|evangelist|" +
    "programmer|tester|sre|devops|qa|cto|ceo|cfo|coo|cmo|vp|president|chief|principal|supervisor|foreman|team leader|superintendent|inspector|investigator|detective|guard|security|firefighter|soldier|policy|scrum master|product owner|" +
    "intern|internship|trainee|apprentice|apprenticeship|graduate|volunteer|student|werkstudent\\p{L}*|praktikant\\p{L}*|praktikum|auszubildende\\p{L}*|ausbildung|azubi|volontär\\p{L}*|volontariat|duales studium|" +
    "\\p{L}*(?:entwickler|ingenieur|leiter|berater|verkäufer|fahrer|pfleger|schwester|techniker|mechaniker|elektroniker|mechatroniker|elektriker|meister|arbeiter|betreuer|erzieher|lehrer|kellner|bäcker|metzger|maler|schreiner|tischler|schlosser|monteur|installateur|" +
    "verwalter|planer|prüfer|redakteur|gestalter|programmierer|designer|kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|fachmann|hilfe|hilfskraft|kraft|assistent|assistenz|referent|sachbearbeiter|buchhalter|controller|helfer|koch|köchin|arzt|ärztin|helferin|" +
    "pädagoge|pädagogin|therapeut|psychologe|jurist|anwalt|anwältin|notar|sekretär|manager|analyst|architekt|bauleiter|polier|lagerist|disponent|mitarbeiter|mitarbeitende|angestellte|angestellter|beauftragte|beauftragter|leitung|spezialist|experte|expertin|wissenschaftler|forscher|apotheker|hebamme|gärtner|friseur|hausmeister|reinigungskraft|servicekraft|dozent|trainer|chemiker|physiker|biologe|informatiker|administrator|vertriebler|makler|zerspaner)(?:in|innen|n|en|:in|\\*in|/in|_in|/-in)?|" +
    "ingénieur\\p{L}*|développeu(?:r|se)\\p{L}*|technicien\\p{L}*|infirmi(?:er|ère)\\p{L}*|aide[- ]soignant\\p{L}*|chargée?|responsable|chef(?:fe)? de|cheffe?|directeur|directrice|assistante?|conseill(?:er|ère)|commercial\\p{L}*|comptable|vendeu(?:r|se)\\p{L}*|conducteur|conductrice|chauffeur|préparateur|préparatrice|" +
    "magasini(?:er|ère)|cariste|agente?|hôte|hôtesse|serveu(?:r|se)|cuisini(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)|éducateur|éducatrice|animateur|animatrice|formateur|formatrice|enseignante?|professeur\\p{L}*|médecin|pharmacien\\p{L}*|sage-femme|kinésithérapeute|psychologue|gestionnaire|juriste|avocate?|" +
    "rédacteur|rédactrice|graphiste|architecte|électricien\\p{L}*|plombi(?:er|ère)|menuisi(?:er|ère)|mécanicien\\p{L}*|soudeu(?:r|se)|maçon\\p{L}*|peintre|opérateur|opératrice|employée?|ouvri(?:er|ère)|secrétaire|réceptionniste|stagiaire|alternante?|apprentie?|consultante?|analyste|coordinateur|coordinatrice|auxiliaire|livreu(?:r|se)|manutentionnaire|caissi(?:er|ère)|coiffeu(?:r|se)|jardini(?:er|ère)|aide|stage|alternance|data|product|customer success|sales|marketing|finance|hr business",
);

/** "(m/w/d)", "(H/F)", "(f/m/x)", "(all genders)": only titles carry them. */
export const genderMark =
  /\((?:[mwfdxhin]|all genders|gn|div|divers|alle)(?:\s?[/|*:,]\s?(?:[mwfdxhin]|div|divers|gn|\p{L}{1,8}))*\)|(?<![\p{L}])(?:[HF]\/[FH]|m\/w\/d|w\/m\/d|f\/m\/[dx]|m\/f\/[dx])(?![\p{L}])/iu;

export const companySuffix =
  /(?<![\p{L}])(?:GmbH|gGmbH|mbH|AG|SE|KG|KGaA|UG|e\.\s?V\.|eG|Ltd\.?|Limited|LLP|LLC|Inc\.?|Corp\.?|PLC|plc|S\.?A\.?S?\.?|SARL|SASU|SNC|SCOP|B\.?V\.?|N\.?V\.?|A\/S|AS|AB|Oy|S\.?p\.?A\.?|S\.?r\.?l\.?|Sp\. z o\.o\.|NHS|Group|Gruppe|Groupe|Holding|Council|University|Universität|Université|Hochschule|Klinikum|Hospital|School|Trust|Stadt|Landkreis|Mairie|CHU|Foundation|Stiftung|Verein)(?![\p{L}])/u;

/** Lines that job boards put around an advert and that say nothing about the role. */
export const boardNoise = new RegExp(
  "^(?:" +
    [
      "pulled from the full job description|promoted(?: by hirer)?|easy apply|apply(?: now| on company (?:web)?site| externally)?|quick apply|save(?: job)?|saved|share|report (?:this )?job|show (?:more|less)|see more|see less|view (?:job|all jobs).*|follow|job alert.*|sign in.*|new|hot|urgent(?:ly hiring)?|hiring|actively (?:recruiting|hiring).*|responses managed off linkedin.*|be an early applicant|be among the first.*|over \\d+ (?:applicants|people).*|\\d+\\+? (?:applicants|people clicked apply|views|reviews).*|your application was sent.*|see who .{1,60} has hired.*|meet the hiring team|how you match|set alert.*|similar jobs|back to (?:jobs|search).*|print|(?:field|item|key|label|detail)s?\\s?\\|\\s?(?:value|information|details?)|(?:from|to|cc|von|an|de|à|sent|date|gesendet)\\s?:\\s?\\S*@\\S*|(?:dear|hi|hello|hey) (?:all|everyone|team|folks),?!?|job post|job advert(?:isement)?|vacancy|we['’]?re hiring!?|we are hiring!?|join (?:us|our team)!?|now hiring!?|view similar jobs.*|use ai to.*|am i a good fit.*|tailor my resume",
      "jetzt bewerben|recrute|sucht|gesucht|sofort bewerben|schnellbewerbung|einfach bewerben|merken|speichern|teilen|drucken|anzeigen?|mehr (?:anzeigen|erfahren)|weniger anzeigen|stellenangebot|stellenanzeige|stellenausschreibung|wir suchen dich!?|neu|gehalt anzeigen|erscheint .*|schnelle bewerbung|bewerber\\*?innen .*|\\d+ bewerber.*",
      "postuler(?: maintenant)?|je postule|candidater|enregistrer|sauvegarder|partager|imprimer|voir plus|afficher plus|nouveau|offre d['’]emploi|annonce|signaler.*|soyez parmi les premiers.*|\\d+ candidats?.*|simplifié|candidature (?:facile|simplifiée)",
    ].join("|") +
    ")\\.?$",
  "iu",
);
