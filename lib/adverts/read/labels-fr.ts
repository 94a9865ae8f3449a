import type { LabelWords } from "./labels";

/** What French adverts call each fact, in lower case, parted by "|". */
export const frenchLabels: LabelWords = {
  title:
    "intitulé du poste|poste|titre|intitulé|titre du poste|offre d'emploi|fonction|métier|emploi|intitulé de l'offre|nom du poste|poste à pourvoir|objet|libellé du poste|emploi recherché",
  company:
    "l'entreprise|entreprise|société|employeur|nom de l'entreprise|organisme|raison sociale|recruteur|établissement|structure|collectivité|association|nom de l'employeur|client|nom de la société|organisation",
  location:
    "lieu|lieu de travail|localisation|lieu du poste|ville|lieu de mission|localité|adresse|lieu d'exercice|lieux de travail|site|lieux|lieu de la mission|lieu d'affectation|lieu du travail|où|commune|localisation du poste|affectation|lieu d'embauche|secteur géographique|lieu de stage",
  addressPart: "code postal|pays|département du poste|région",
  workplace:
    "télétravail|mode de travail|modalité de travail|organisation du travail|modalités de travail|remote|politique de télétravail|type de travail|travail à distance|rythme de télétravail",
  applicants: "pays éligibles|candidats de|ouvert aux candidats de",
  contract:
    "type de contrat|contrat|nature du contrat|nature de l'offre|contrat de travail|statut|type d'engagement|nature de l'emploi|contrat proposé|type de contrat proposé|type d'offre",
  employment:
    "temps de travail|type d'emploi|quotité|quotité de travail|type d'emploi proposé|rythme|taux d'activité|taux d'occupation|type de poste|quotité de temps de travail|temps de travail souhaité",
  type: "type|types de contrat|type de recrutement",
  hours:
    "durée du travail|horaires|durée hebdomadaire|horaires de travail|heures|volume horaire|heures par semaine|temps de travail hebdomadaire|durée hebdomadaire de travail|horaire|nombre d'heures|durée de travail|amplitude horaire|horaires hebdomadaires|nombre d'heures par semaine",
  shift:
    "équipe|équipes|planning|poste de travail|horaires d'équipe|rythme de travail|conditions de travail|conditions d'exercice",
  languages:
    "langues|langue|langue de travail|langues de travail|langues requises|langue(s)|langues exigées|langues parlées|compétences linguistiques|niveau de langue|langue exigée|langues demandées",
  level:
    "niveau d'expérience|séniorité|niveau|niveau de poste|niveau hiérarchique|niveau de séniorité|expérience souhaitée|niveau du poste|qualification|statut du poste",
  years:
    "expérience|années d'expérience|expérience requise|expérience exigée|expérience demandée|expérience minimum|expérience professionnelle|expérience minimale",
  pay: "salaire|rémunération|rémunération proposée|salaire brut|fourchette de salaire|salaire annuel|salaire mensuel|taux horaire|tjm|gratification|salaire proposé|fourchette salariale|rémunération brute|rémunération annuelle|package|salaire indicatif|rémunération mensuelle|indemnité|indemnités|taux journalier|salaire horaire|gratification de stage|rémunération indicative|salaire (brut)|salaire brut annuel|salaire brut mensuel|rémunération brute annuelle|tarif",
  grade:
    "grade|indice|classification|grille indiciaire|coefficient|cadre d'emplois|échelon|catégorie statutaire|cadre d'emploi|grille|niveau de classification|convention collective",
  department:
    "département|service|direction|équipe d'accueil|pôle|division|unité|service d'affectation|direction d'affectation|service d'accueil|service/direction",
  category:
    "catégorie|domaine|secteur|secteur d'activité|famille de métiers|filière|famille professionnelle|domaine d'activité|famille de métier|domaine professionnel|secteur d'activités|domaine fonctionnel|branche|spécialité",
  reference:
    "référence|réf|référence de l'offre|numéro d'offre|n° d'offre|référence du poste|numéro de l'offre|id|offre n°|référence offre|référence annonce|identifiant de l'offre|numéro de référence|n° offre|code offre|n° de l'offre|référence interne|n° de référence",
  start:
    "date de début|début|date de prise de poste|prise de poste|date d'embauche|début du contrat|date d'entrée|disponibilité|démarrage|date de démarrage|à pourvoir|poste à pourvoir le|prise de fonction|date de prise de fonction|entrée en fonction|début de mission|date d'entrée en fonction|date de début de contrat|date de début prévue|début souhaité|début prévu|poste à pourvoir à partir du|entrée en service|à pourvoir le|date de début de mission|à partir du|date de prise de fonctions|début du stage|date souhaitée|disponible à partir du",
  posted:
    "publié|publiée|publié le|publiée le|date de publication|mise en ligne|mis en ligne le|mise en ligne le|actualisé le|date de l'offre|offre publiée le|date de parution|actualisée le|date de mise en ligne",
  closes:
    "date limite|date limite de candidature|clôture|candidatures avant le|date de clôture|postuler avant le|date limite de dépôt|date limite de réception des candidatures|date de fin de publication|fin des candidatures|candidature avant le|postuler avant|clôture des candidatures|limite de candidature|date limite de dépôt des candidatures|date limite pour postuler|postulez avant le|date de clôture des candidatures|fin de publication|dépôt des candidatures|date d'expiration",
  duration:
    "durée|durée du contrat|durée de la mission|durée de mission|durée du stage|durée du cdd|durée de l'alternance|durée de l'engagement",
  ends: "date de fin|fin de contrat|fin du contrat|fin de mission|jusqu'au|date de fin de contrat",
  reason:
    "motif|motif du recours|remplacement|motif du contrat|motif de recours|raison|motif du recrutement|motif du cdd",
  interviews:
    "entretiens|date des entretiens|entretien|dates d'entretien|dates des entretiens|jury|date de jury|date du jury|jury de recrutement|entretiens de recrutement",
  openings:
    "nombre de postes|postes à pourvoir|nombre de poste|nb de postes|nombre de postes à pourvoir|nombre d'emplois|nombre de places|nombre de recrutements|nombre de poste(s)|nombre de postes ouverts",
  contact:
    "contact|personne à contacter|contact rh|interlocuteur|votre contact|candidature à|candidatures à|renseignements|envoyer cv à|responsable du recrutement|adresse e-mail|e-mail|courriel|mail|contacts|votre interlocuteur|adresser candidature à|pour postuler|personne contact|contact recrutement|email",
  clearance: "habilitation|habilitations|enquête administrative|casier judiciaire|vérifications|contrôles",
  qualifications:
    "permis|diplômes et habilitations|certifications|permis exigé|permis de conduire|certificats|permis demandé|permis requis|permis et habilitations|licences|habilitations requises",
  education:
    "formation|éducation|diplôme|niveau d'études|niveau de formation|niveau d'étude|diplôme requis|formations|diplômes|formation requise|études|niveau de diplôme|formation souhaitée|niveau d'études requis",
  skills:
    "compétences|compétences techniques|stack technique|stack|environnement technique|technologies|outils|compétences clés|compétences requises|savoir-faire|compétence(s) du poste|compétences attendues|stack tech|mots-clés|langages|logiciels|connaissances|compétences demandées|environnement technologique|notre stack|notre stack technique",
  niceSkills: "compétences appréciées|compétences souhaitées",
};
