/** What a section is about. It decides how its lines are read: benefits are not requirements. */
export type Role =
  | "role"
  | "tasks"
  | "profile"
  | "nice"
  | "benefits"
  | "about"
  | "skills"
  | "process"
  | "facts"
  | "equal"
  | "other";

const you = "(?:you|you['’]ll|you will|you['’]re|you would)";

/** Headings of English, German and French adverts, anchored at both ends, without case and punctuation. */
export const headingWords: [Role, string[]][] = [
  [
    "facts",
    [
      "(?:job|role|position|vacancy|contract|key|post|posting|employment|additional) (?:details?|facts|information|info|data|specifics)(?: summary)?",
      "at a glance|the facts|in short|tl;?dr|quick facts|details|profile insights|contrat travail",
      "eckdaten|auf einen blick|rahmenbedingungen|(?:die )?fakten|stellendetails|rahmendaten|(?:die )?stelle im überblick|überblick|kurzinfo|die eckdaten",
      "informations? (?:clés?|pratiques?|complémentaires?)|résumé(?: (?:du poste|de l'offre))?|en bref|l'essentiel|en résumé|caractéristiques du poste|informations",
    ],
  ],
  [
    "skills",
    [
      "(?:our |the |your |main )?(?:tech(?:nology|nical)?|it)[ -]?(?:stack|skills|environment)",
      "technologies(?: we use)?|technologien",
      "(?:unser |dein |der )?tech[ -]?stack",
      "(?:notre |la )?stack(?: technique| tech)?|environnement technique",
      "skills|key skills|kenntnisse|compétences",
    ],
  ],
  [
    "tasks",
    [
      "(?:(?:your|key|main|core|primary|principal|essential|job|general|specific|the|day-to-day|role|duties and|tasks and|major|summary of|our) )*(?:responsibilities|duties|tasks|accountabilities|job duties|activities|deliverables|objectives)(?: (?:&|and|include|of) ?.{0,40})?",
      `what ${you} ?(?:be )?(?:do|doing|own|work on|working on|drive|deliver|build|achieve|get to do|be up to).{0,40}`,
      "(?:in )?(?:your|this|the) (?:role|job|mission|day|day-to-day|impact|work|tasks|challenge)(?:,? (?:you(?:['’]ll| will)?|as .{1,40}))?",
      "what the (?:job|role|work|post|position) (?:involves|is|entails|includes)",
      "(?:in this role,? )?you(?:['’]ll| will)(?: be)?",
      "how you(?:['’]ll| will) (?:make an impact|contribute|help)|how you can help",
      "a (?:typical )?day in the life.{0,40}|day[ -]to[ -]day|a typical day",
      "the work|scope of work|what to expect|what(?:'|’)?s the job|in this role",
      "(?:(?:ihre|deine|die|unsere|zu den|wesentliche|folgende|das sind ihre|das sind deine) )*(?:haupt)?(?:aufgaben|tätigkeiten|aufgabengebiete?|aufgabenbereiche?|aufgabenschwerpunkte|verantwortlichkeiten|tätigkeitsschwerpunkte|arbeitsschwerpunkte|arbeitsaufgaben)(?: .{0,50})?",
      "(?:ihr|dein|das) (?:job|einsatz|aufgabengebiet|aufgabenbereich|verantwortungsbereich|tätigkeitsfeld|tag|arbeitstag|beitrag|wirkungskreis|verantwortung|aufgabenprofil|ihr verantwortungsbereich)(?: .{0,40})?",
      "(?:das|was) (?:erwartet|machst|bewegst|tun|tust|bewirkst|machen) (?:sie|dich|du)(?: .{0,40})?",
      "was (?:du|sie|dich|ihnen|dir|sie) (?:bei uns )?(?:erwartet|machst|machen|bewegst|tust|tun|bewirkst|bewegen)(?: .{0,30})?",
      "so sieht (?:dein|ihr) (?:alltag|tag|job) aus|wofür wir (?:sie|dich) suchen|(?:deine|ihre) mission|(?:ihre|deine) rolle|das machst du(?: .{0,30})?|darum geht(?:'|’)?s|(?:deine|ihre) verantwortung",
      "(?:(?:vos|tes|les|la|votre|ta|nos|principales|ses) )*(?:principales )?(?:missions?|responsabilités|tâches|activités|attributions|rôle|quotidien)(?: .{0,60})?",
      "ce que (?:vous|tu) (?:ferez|allez faire|feras|vas faire)(?: .{0,30})?|au quotidien|votre rôle|ton rôle|en tant que .{1,40}",
    ],
  ],
  [
    "nice",
    [
      "nice[ -]to[ -]haves?|bonus(?: points?)?(?: .{0,40})?|(?:also )?desirable(?: .{0,40})?|desired(?: .{0,30})?|preferred(?: .{0,40})?|good[ -]to[ -]haves?|pluses|(?:it(?:'|’)s |what(?:'|’)s )?a plus(?: .{0,30})?|extra credit|ideally(?:,? .{0,30})?|advantageous|even better if.{0,40}|what would be (?:nice|great)|it would be (?:great|nice|a plus) if.{0,30}|additional (?:skills|qualifications)|would be (?:a )?(?:plus|nice).{0,20}|optional",
      "(?:das ist |wäre )?(?:von vorteil|wünschenswert(?:e .{0,40})?|idealerweise|pluspunkte|bonuspunkte|optional|gern gesehen|vorteilhaft|nett zu haben)(?: .{0,40})?",
      "(?:les |vos |ce qui serait )?(?:atouts?|(?:un |les )?petits? plus|(?:un|les|le) plus|appréciés?|souhaités?|compétences appréciées)(?: .{0,30})?",
    ],
  ],
  [
    "profile",
    [
      "(?:(?:key|minimum|basic|essential|job|your|our|the|required|technical|core|must[ -]have|main|general|position|role|mandatory|professional|candidate|hard|soft|education and|additional) )*(?:requirements?|qualifications?|criteria|skills|competenc(?:ies|es)|prerequisites|profile|experience|expertise|background|knowledge|attributes|qualities|credentials)(?:(?:,| &| and| \\/) .{1,50})?(?: (?:required|needed|we(?:'|’)re looking for|we are looking for|for success))?",
      "about you(?: .{0,30})?|who you are|you are|(?:is this|are) you\\??|who (?:we(?:'|’)re|we are|are we|we) (?:looking for|need|want)|who(?:'|’)s right for this.{0,20}|what (?:we(?:'|’)re|we are) (?:looking for|after|seeking)|what we (?:look for|need|expect|require|want).{0,30}|we(?:'|’)re looking for|we are looking for|looking for",
      `what ${you} ?(?:will )?(?:bring|need|have|are good at|need to (?:have|succeed|bring|know)).{0,50}|you(?:['’]ll| will|['’]d)? ?(?:need|have|bring|be|must have|should have)(?: .{0,40})?`,
      "(?:your|the) (?:profile|skills|experience|background|qualifications?|strengths|toolbox|expertise|skill ?set)(?: .{0,40})?|person specification|(?:the |our )?(?:ideal|successful|right) (?:candidate|person|applicant)(?: .{0,40})?",
      "essential|must[ -]haves?|we expect|the person|what it takes|what makes you a (?:great|good) fit|to be successful.{0,60}|you might be a (?:good|great) fit if.{0,10}|you may be a fit if.{0,20}|eligibility",
      "(?:(?:ihr|dein|das|unser|gesuchtes) )?(?:anforderungs)?profil|(?:(?:ihre|deine|die|unsere|fachliche|persönliche|formale|zwingende|notwendige) )*(?:qualifikation(?:en)?|stärken|voraussetzungen|kompetenzen|skills|anforderungen|erwartungen|fähigkeiten|erfahrungen|einstellungsvoraussetzungen|talente|kenntnisse)(?: .{0,60})?",
      "(?:das|was|dies) (?:bringen|bringst|zeichnet|sollten|solltest|wünschen|erwarten|brauchen|brauchst|wir|sie|du)(?: .{0,50})?|(?:sie|du) (?:bringen|bringst|haben|hast|sind|bist|verfügen)(?: .{0,20})?|wir (?:erwarten|wünschen|suchen)(?: .{0,40})?|damit (?:überzeug|begeister|punkt)\\p{L}*(?: .{0,40})?|wen wir suchen|so passen sie zu uns|womit (?:sie|du) (?:uns )?überzeug\\p{L}+|ihr hintergrund|muss-kriterien|erforderlich|zwingend(?: .{0,30})?",
      "(?:(?:votre|ton|le|notre) )?profil(?: (?:recherché|souhaité|du candidat|idéal|attendu|requis|de la personne recherchée))?|(?:compétences?|qualités|savoirs?|savoir-être|savoir-faire|aptitudes|connaissances|expérience|formation|exigences|pré-?requis|diplômes?)(?: (?:et|requis|attendu|recherché|professionnel|technique|exigé|demandé|nécessaire|clé|du poste|souhaité|personnelle)\\p{L}*.{0,50})?",
      "(?:ce que )?(?:vous|tu) (?:êtes|avez|apportez|es|as)(?: .{0,20})?|ce que nous (?:recherchons|attendons)(?: .{0,20})?|qui (?:êtes|es)[ -](?:vous|tu) ?|(?:et|c(?:'|’)est) (?:vous|toi)|nous recherchons|vos (?:atouts|compétences|qualités|talents)|votre expérience|on (?:se rencontre|est faits pour s'entendre).{0,20}",
    ],
  ],
  [
    "benefits",
    [
      "(?:(?:our|your|the|company|employee|staff|key|additional|some of our|other) )*(?:benefits|perks|rewards|package)(?:(?:,| &| and| \\/| of) .{1,40})?(?: include)?|(?:compensation|salary|pay|perks) (?:&|and) (?:benefits|perks)",
      `what (?:we(?:'|’)(?:ll|re)|we|we can|we will|we are) (?:offer|offering|provide|give)(?: .{0,40})?|we offer(?: .{0,20})?|our offer(?: .{0,20})?|what(?:'|’)s in it for (?:you|me)|what ${you} ?(?:get|receive|enjoy)(?: .{0,30})?|in return.{0,40}|why (?:join|work (?:for|with|at)|choose|you(?:'|’)ll love).{0,60}|why us|(?:life|working) at .{1,40}|what(?:'|’)s on offer|we provide|you(?:['’]ll| will) (?:get|receive|enjoy)|the (?:offer|deal)`,
      "(?:das |was |dies )?(?:wir )?bieten(?: (?:wir|sie|dir|ihnen))*(?: .{0,40})?|was wir .{0,20}bieten(?: .{0,30})?|(?:unser|das) angebot(?: .{0,40})?|(?:(?:ihre|deine|unsere|die|weitere|attraktive) )*(?:vorteile|benefits|perspektiven|leistungen|zusatzleistungen|goodies|extras|pluspunkte bei uns|mitarbeiter-?benefits)(?: .{0,40})?|(?:darauf|das) (?:können|kannst|dürfen) (?:sie|du) (?:sich|dich) (?:bei uns )?freuen|freuen sie sich auf|freu dich auf|(?:darum|warum) .{1,50}|das spricht für uns|wir haben .{0,20}zu bieten|deshalb zu uns|gute gründe.{0,40}|das erwartet (?:dich|sie) bei uns",
      "(?:(?:nos|les|vos|tes|principaux|quelques) )*avantages(?: .{0,40})?|ce que (?:nous|l'on|on) (?:vous |te )?(?:offrons|proposons|offre|propose)(?: .{0,30})?|(?:nous|on) (?:vous |te )?(?:offrons|proposons|offre|propose)|pourquoi (?:nous rejoindre|rejoindre|travailler).{0,50}|(?:rémunération|conditions|package)(?: (?:et|proposées|de travail|&).{0,40})?|notre offre|les plus du poste|nos engagements|vos avantages",
    ],
  ],
  [
    "about",
    [
      "about (?:us|the (?:company|team|organi[sz]ation|employer|business|client|school|trust|department|project)|our .{1,30})(?: .{0,30})?|who (?:we are|are we)|what we do|(?:our|the) (?:company|mission|story|team|values|culture|vision|organi[sz]ation|client)(?: .{0,40})?|company (?:description|overview|profile|information)|meet the team|introduction|intro",
      "über (?:uns|.{1,60})|wir über uns|wer wir sind|das sind wir|wir sind .{1,50}|unternehmen(?:sprofil|sbeschreibung)?|einleitung|(?:das|unser) (?:unternehmen|team)|willkommen bei .{1,40}|firmenprofil|(?:wir )?stellen uns vor",
      "[àa] propos(?: .{1,60})?|description (?:de l'entreprise|de la société|du recruteur|de l'employeur)|qui (?:sommes-nous|est .{1,40}|nous sommes) ?|(?:l'|notre |votre futur )?(?:entreprise|équipe|histoire|employeur|environnement)(?: .{0,30})?|présentation(?: .{0,50})?|contexte(?: .{0,40})?|notre mission|la société|découvrez .{1,40}",
    ],
  ],
  [
    "process",
    [
      "how to apply|(?:the |our |your )?(?:application|interview|hiring|recruitment|selection)(?: (?:process|procedure|timeline|instructions|details|steps))?|next steps|to apply|apply(?: now)?|(?:the )?process|contact(?: us)?|want to apply\\??|what happens next\\??|interested\\??|ready to apply\\??",
      "(?:ihre |deine )?bewerbung(?:sprozess|sverfahren|shinweise|sunterlagen)?(?: .{0,30})?|so bewerben sie sich|so geht(?:'|’)?s weiter|(?:haben wir )?(?:ihr|dein) interesse(?: .{0,20})?\\??|interessiert\\??|jetzt bewerben|kontakt|(?:sie|du) (?:haben|hast) (?:interesse|fragen)\\??|noch fragen\\??|neugierig(?: .{0,20})?\\??|ansprechpartner(?:in)?|hinweise?",
      "(?:le |notre )?(?:processus|process|parcours)(?: .{0,40})?|(?:comment|pour) (?:postuler|candidater)(?: .{0,10})?|déroulement(?: .{0,40})?|(?:les )?(?:prochaines )?étapes(?: .{0,40})?|candidature|modalités de candidature|intéressé(?:\\.?e)? ?",
    ],
  ],
  [
    "equal",
    [
      "(?:equal|diversity|inclusion|equality)(?:,| |$).{0,60}|(?:our )?commitment to.{0,60}|eeo.{0,40}|accommodations?|privacy.{0,30}|data protection.{0,30}|disclaimer|(?:legal|important) (?:notice|information)|datenschutz.{0,20}|chancengleichheit|vielfalt.{0,40}|diversité.{0,40}|safeguarding(?: statement)?|legal",
    ],
  ],
  [
    "role",
    [
      "(?:(?:full|the|brief|short|detailed) )*(?:job|role|position|post) (?:description|summary|overview|purpose|profile|outline|introduction)|about (?:the|this|your) (?:job|role|position|opportunity|post|vacancy|internship)|the (?:role|job|position|opportunity|post|vacancy)|description|summary|overview|(?:main |job |role )*purpose(?: of .{1,30})?|job|role|more about .{1,40}|the opportunity|your opportunity|job advert",
      "stellenbeschreibung|(?:über )?(?:die|diese|ihre|deine) (?:stelle|position|rolle)|beschreibung|jobbeschreibung|tätigkeitsbeschreibung|aufgabenbeschreibung|stellenangebot|zur stelle|das ist (?:der|dein) job",
      "(?:description|descriptif|détails?)(?: (?:du|de l(?:a|'|’)|de|des) ?.{1,30})?|le poste|poste|l(?:'|’)offre|fiche de poste|la mission|(?:description de )?l(?:'|’)emploi",
    ],
  ],
];
