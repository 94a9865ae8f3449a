import type { BuiltInKind, TemplateLanguage } from "./schema";

type Words = { name: string; subject: string; body: string };

/** The words that come with the product, until the organisation writes its own. */
export const builtInTemplates: Record<BuiltInKind, Record<TemplateLanguage, Words>> = {
  confirmation: {
    en: {
      name: "Confirmation",
      subject: "We have received your application: {{posting_title}}",
      body: `Hello {{candidate_name}},

thank you for applying for "{{posting_title}}" at {{company_name}}. Your application has arrived.

On your personal page you can see at any time where it stands. You can also correct your address there, or withdraw:

{{status_link}}

{{reply_by}}

Keep this link to yourself: it opens your application without a password.

{{company_name}}`,
    },
    de: {
      name: "Eingangsbestätigung",
      subject: "Ihre Bewerbung ist angekommen: {{posting_title}}",
      body: `Guten Tag {{candidate_name}},

vielen Dank für Ihre Bewerbung als „{{posting_title}}“ bei {{company_name}}. Sie ist bei uns angekommen.

Auf Ihrer persönlichen Seite sehen Sie jederzeit, wie es um sie steht. Dort können Sie auch Ihre Adresse berichtigen oder die Bewerbung zurückziehen:

{{status_link}}

{{reply_by}}

Geben Sie diesen Link nicht weiter: Er öffnet Ihre Bewerbung ohne Passwort.

{{company_name}}`,
    },
    fr: {
      name: "Accusé de réception",
      subject: "Nous avons bien reçu votre candidature : {{posting_title}}",
      body: `Bonjour {{candidate_name}},

merci pour votre candidature au poste « {{posting_title}} » chez {{company_name}}. Elle nous est bien parvenue.

Sur votre page personnelle, vous pouvez suivre son avancement à tout moment. Vous pouvez aussi y corriger votre adresse ou retirer votre candidature :

{{status_link}}

{{reply_by}}

Gardez ce lien pour vous : il ouvre votre candidature sans mot de passe.

{{company_name}}`,
    },
  },
  rejection: {
    en: {
      name: "Rejection",
      subject: "Your application: {{posting_title}}",
      body: `Hello {{candidate_name}},

thank you for your interest in "{{posting_title}}" at {{company_name}} and for the time that you have given to your application.

We have decided to go on with other candidates whose experience is closer to what this role needs. This was not an easy choice, and it says nothing about your worth as a professional.

We would be glad to hear from you again when another role suits you.

Kind regards
{{sender_name}}
{{company_name}}`,
    },
    de: {
      name: "Absage",
      subject: "Ihre Bewerbung: {{posting_title}}",
      body: `Guten Tag {{candidate_name}},

vielen Dank für Ihr Interesse an der Stelle „{{posting_title}}“ bei {{company_name}} und für die Zeit, die Sie sich für Ihre Bewerbung genommen haben.

Wir haben uns für andere Bewerberinnen und Bewerber entschieden, deren Erfahrung näher an den Anforderungen dieser Stelle liegt. Das ist uns nicht leichtgefallen und sagt nichts über Ihr Können aus.

Wir freuen uns, wieder von Ihnen zu hören, wenn eine andere Stelle zu Ihnen passt.

Mit freundlichen Grüßen
{{sender_name}}
{{company_name}}`,
    },
    fr: {
      name: "Refus",
      subject: "Votre candidature : {{posting_title}}",
      body: `Bonjour {{candidate_name}},

merci de votre intérêt pour le poste « {{posting_title}} » chez {{company_name}} et du temps que vous avez consacré à votre candidature.

Nous avons décidé de poursuivre avec d'autres personnes dont l'expérience est plus proche des besoins de ce poste. Ce choix n'a pas été facile et ne remet pas en cause vos compétences.

Nous serions heureux de recevoir une nouvelle candidature de votre part lorsqu'un autre poste vous conviendra.

Cordialement
{{sender_name}}
{{company_name}}`,
    },
  },
};

/** Sent when somebody asks for their link again, or applies once more with the same address. */
export const linkAgainWords: Record<TemplateLanguage, { subject: string; body: string }> = {
  en: {
    subject: "Your link: {{posting_title}}",
    body: `Hello {{candidate_name}},

here is the link to your application for "{{posting_title}}" at {{company_name}} again:

{{status_link}}

If you have just applied once more: we keep the application that we already have, and have not made a second one. If you did not ask for this mail, you can ignore it.

{{company_name}}`,
  },
  de: {
    subject: "Ihr Link: {{posting_title}}",
    body: `Guten Tag {{candidate_name}},

hier ist noch einmal der Link zu Ihrer Bewerbung als „{{posting_title}}“ bei {{company_name}}:

{{status_link}}

Falls Sie sich gerade noch einmal beworben haben: Wir behalten die Bewerbung, die uns schon vorliegt, und haben keine zweite angelegt. Falls Sie diese Mail nicht angefordert haben, können Sie sie ignorieren.

{{company_name}}`,
  },
  fr: {
    subject: "Votre lien : {{posting_title}}",
    body: `Bonjour {{candidate_name}},

voici de nouveau le lien vers votre candidature au poste « {{posting_title}} » chez {{company_name}} :

{{status_link}}

Si vous venez de postuler une nouvelle fois : nous gardons la candidature que nous avons déjà et n'en avons pas créé de seconde. Si vous n'avez pas demandé ce message, vous pouvez l'ignorer.

{{company_name}}`,
  },
};

const replyBy: Record<TemplateLanguage, (day: string) => string> = {
  en: (day) => `You will have an answer from us by ${day}.`,
  de: (day) => `Sie erhalten von uns bis zum ${day} eine Antwort.`,
  fr: (day) => `Vous recevrez une réponse de notre part d'ici le ${day}.`,
};

/** The sentence that promises an answer, or nothing where nothing was promised. */
export function replyBySentence(language: TemplateLanguage, promisedOn: Date | null): string {
  if (!promisedOn) return "";
  const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(promisedOn);
  return replyBy[language](day);
}

export function templateLanguageOf(language: string): TemplateLanguage {
  const short = language.slice(0, 2);
  return short === "de" || short === "fr" ? short : "en";
}
