type Words = { subject: string; text: string };

// What GDPR Art. 14 asks to be told to somebody whose data did not come from themselves: who holds it, what for, from
// where, for how long, and what they can do about it; at the latest a month after (Art. 14(3)(a)).

const english: Words = {
  subject: "We have your details at {{company_name}}",
  text: `Hello {{candidate_name}},

{{company_name}} has added you to its recruiting system, with your name, your contact details and your CV as far as we have it. {{source}}

We keep them to find out whether a role of ours suits you, and delete them when that is settled.

{{status_link}}

You can ask us what we hold, have it corrected or deleted, or object to our keeping it: answer this mail. You can also complain to the data protection authority.

{{sender_name}}
{{company_name}}`,
};

const german: Words = {
  subject: "Ihre Daten bei {{company_name}}",
  text: `Guten Tag {{candidate_name}},

{{company_name}} hat Sie in das eigene Bewerbungssystem aufgenommen: mit Ihrem Namen, Ihren Kontaktdaten und Ihrem Lebenslauf, soweit er uns vorliegt. {{source}}

Wir bewahren die Daten auf, um zu prüfen, ob eine unserer Stellen zu Ihnen passt, und löschen sie, sobald das geklärt ist.

{{status_link}}

Sie können Auskunft, Berichtigung oder Löschung verlangen oder der Verarbeitung widersprechen: Antworten Sie einfach auf diese Mail. Außerdem können Sie sich bei der Datenschutzaufsicht beschweren.

{{sender_name}}
{{company_name}}`,
};

const french: Words = {
  subject: "Vos données chez {{company_name}}",
  text: `Bonjour {{candidate_name}},

{{company_name}} vous a ajouté à son outil de recrutement, avec votre nom, vos coordonnées et votre CV dans la mesure où nous l'avons. {{source}}

Nous les conservons pour voir si l'un de nos postes vous correspond, et les supprimons ensuite.

{{status_link}}

Vous pouvez demander l'accès à vos données, leur correction ou leur suppression, ou vous y opposer : répondez à ce message. Vous pouvez aussi saisir l'autorité de protection des données.

{{sender_name}}
{{company_name}}`,
};

const byLanguage: Record<string, Words> = { de: german, fr: french };

const sources: Record<string, Record<string, string>> = {
  en: {
    asked: "We have them from yourself.",
    consent: "We have them from yourself.",
    "legitimate-interest": "We have them from a public profile of yours.",
  },
  de: {
    asked: "Wir haben sie von Ihnen selbst.",
    consent: "Wir haben sie von Ihnen selbst.",
    "legitimate-interest": "Wir haben sie aus einem öffentlichen Profil von Ihnen.",
  },
  fr: {
    asked: "Nous les tenons de vous.",
    consent: "Nous les tenons de vous.",
    "legitimate-interest": "Nous les tenons de votre profil public.",
  },
};

export const noticeVariables = ["candidate_name", "company_name", "sender_name", "source", "status_link"];

export function noticeWords(language: string): Words {
  return byLanguage[language.slice(0, 2)] ?? english;
}

export function sourceSentence(language: string, basis: string): string {
  return (sources[language.slice(0, 2)] ?? sources.en)?.[basis] ?? "";
}
