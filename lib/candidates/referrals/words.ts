type Facts = { name: string; referrer: string; title: string; company: string; link: string };
type Words = { subject: string; text: string };

const english = ({ name, referrer, title, company, link }: Facts): Words => ({
  subject: `${referrer} has recommended you: ${title}`,
  text: `Hello ${name},

${referrer}, who works at ${company}, has recommended you for "${title}" and given us your name, your contact details and your CV as far as they had it.

On your personal page you see where this stands. There you can correct your address, or withdraw if you do not want to be considered; then nobody reads on:

${link}

Keep this link to yourself: it opens your application without a password.

${company}`,
});

const german = ({ name, referrer, title, company, link }: Facts): Words => ({
  subject: `${referrer} hat Sie empfohlen: ${title}`,
  text: `Guten Tag ${name},

${referrer} arbeitet bei ${company}, hat Sie für die Stelle „${title}“ empfohlen und uns Ihren Namen, Ihre Kontaktdaten und Ihren Lebenslauf gegeben, soweit vorhanden.

Auf Ihrer persönlichen Seite sehen Sie, wie es steht. Dort können Sie Ihre Adresse berichtigen oder zurückziehen, wenn Sie nicht berücksichtigt werden möchten; dann liest niemand weiter:

${link}

Geben Sie diesen Link nicht weiter: Er öffnet Ihre Bewerbung ohne Passwort.

${company}`,
});

const french = ({ name, referrer, title, company, link }: Facts): Words => ({
  subject: `${referrer} vous a recommandé : ${title}`,
  text: `Bonjour ${name},

${referrer}, qui travaille chez ${company}, vous a recommandé pour le poste « ${title} » et nous a transmis votre nom, vos coordonnées et votre CV dans la mesure où il les avait.

Votre page personnelle vous dit où en est votre candidature. Vous pouvez y corriger votre adresse, ou la retirer si vous ne souhaitez pas être pris en compte ; personne ne la lira plus :

${link}

Gardez ce lien pour vous : il ouvre votre candidature sans mot de passe.

${company}`,
});

const byLanguage: Record<string, (facts: Facts) => Words> = { de: german, fr: french };

/** Tells somebody that they have been put forward, by whom, and how to say no (GDPR Art. 14). */
export function referralMail(language: string, facts: Facts): Words {
  return (byLanguage[language.slice(0, 2)] ?? english)(facts);
}
