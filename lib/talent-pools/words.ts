type Facts = { name: string; pool: string; company: string; months: number; link: string };
type Words = { subject: string; text: string };

const english = ({ name, pool, company, months, link }: Facts): Words => ({
  subject: `May we keep you in mind? ${company}`,
  text: `Hello ${name},

we would like to keep your details, so that we can write to you when a role comes up that suits you. You would be in our talent pool "${pool}".

On this page you say yes or no, without a password:

${link}

If you say yes, we keep your name, your contact details and your CV for ${months} months. You can take your yes back on the same page at any time. If you say no, or do not answer, you leave the pool. Applications of yours go on as they are, whatever you answer.

${company}`,
});

const german = ({ name, pool, company, months, link }: Facts): Words => ({
  subject: `Dürfen wir Sie vormerken? ${company}`,
  text: `Guten Tag ${name},

wir würden Ihre Daten gern aufbewahren, um Ihnen zu schreiben, wenn eine passende Stelle frei wird. Sie wären dann in unserem Talentpool „${pool}“.

Auf dieser Seite sagen Sie ja oder nein, ohne Passwort:

${link}

Wenn Sie ja sagen, bewahren wir Ihren Namen, Ihre Kontaktdaten und Ihren Lebenslauf ${months} Monate lang auf. Auf derselben Seite können Sie Ihre Einwilligung jederzeit widerrufen. Wenn Sie nein sagen oder nicht antworten, verlassen Sie den Pool. Auf laufende Bewerbungen hat Ihre Antwort keinen Einfluss.

${company}`,
});

const french = ({ name, pool, company, months, link }: Facts): Words => ({
  subject: `Pouvons-nous garder votre profil ? ${company}`,
  text: `Bonjour ${name},

nous aimerions conserver vos coordonnées pour vous écrire lorsqu'un poste vous correspond. Vous feriez partie de notre vivier « ${pool} ».

Sur cette page, vous répondez oui ou non, sans mot de passe :

${link}

Si vous répondez oui, nous conservons votre nom, vos coordonnées et votre CV pendant ${months} mois. Vous pouvez retirer votre accord à tout moment sur la même page. Si vous répondez non, ou ne répondez pas, vous quittez le vivier. Votre réponse ne change rien à vos candidatures en cours.

${company}`,
});

const byLanguage: Record<string, (facts: Facts) => Words> = { de: german, fr: french };

/** The mail that asks whether somebody may be kept: what for, how long, and how to take a yes back. */
export function consentMail(language: string, facts: Facts): Words {
  return (byLanguage[language.slice(0, 2)] ?? english)(facts);
}
