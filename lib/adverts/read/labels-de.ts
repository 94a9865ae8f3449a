import type { LabelWords } from "./labels";

/** What German adverts call each fact, in lower case, parted by "|". */
export const germanLabels: LabelWords = {
  title:
    "stellenbezeichnung|stelle|position|titel|jobtitel|stellentitel|berufsbezeichnung|funktion|stellenangebot|berufsbild|beruf|betreff|stellenbezeichnung (m/w/d)|offene stelle|tätigkeit|tätigkeitsbezeichnung|titel der stelle|stellenausschreibung",
  company:
    "arbeitgeber|unternehmen|firma|unternehmensname|firmenname|organisation|träger|einrichtung|auftraggeber|betrieb|dienststelle|behörde|name des unternehmens|ausbildungsbetrieb|kunde|arbeitgeber/in",
  location:
    "arbeitsort|standort|ort|einsatzort|dienstort|arbeitsstätte|arbeitsplatz|einsatzgebiet|standorte|arbeitsorte|ort der tätigkeit|tätigkeitsort|beschäftigungsort|adresse|stadt|region|einsatzorte|arbeitsort(e)|stellenort|standort(e)|wo",
  addressPart: "land|plz|postleitzahl|bundesland|kanton",
  workplace:
    "arbeitsmodell|homeoffice|home-office|home office|remote|mobiles arbeiten|arbeitsform|arbeitsplatzmodell|arbeitsweise|homeoffice möglich|remote-anteil",
  applicants: "bewerber aus|bewerbungen aus|länder|mögliche länder",
  contract:
    "vertragsart|vertrag|befristung|anstellungsart|anstellung|vertragsverhältnis|arbeitsverhältnis|vertragstyp|art der anstellung|anstellungsverhältnis|beschäftigungsverhältnis|befristet|art der beschäftigung|art des vertrags|art des arbeitsverhältnisses",
  employment:
    "beschäftigungsart|beschäftigung|anstellungsform|beschäftigungsform|beschäftigungsumfang|umfang|stellenumfang|pensum|arbeitspensum|beschäftigungsgrad|stellenumfang/arbeitszeit|anstellungsgrad|stellenanteil",
  type: "art der stelle|jobtyp|stellenart|angebotsart|job-typ|arbeitszeitmodell|arbeitszeit-modell|stellentyp|arbeitszeitart",
  hours:
    "arbeitszeit|arbeitszeiten|wochenstunden|stunden|wochenarbeitszeit|wöchentliche arbeitszeit|stundenumfang|stunden pro woche|arbeitsstunden|stundenzahl|regelmäßige arbeitszeit|stunden/woche|arbeitszeit pro woche|std./woche|std/woche",
  shift:
    "schicht|schichten|dienst|dienste|schichtmodell|schichtzeiten|dienstzeiten|schichtsystem|schichtplan|dienstplan|schichtbetrieb",
  languages:
    "sprachen|sprache|sprachkenntnisse|arbeitssprache|arbeitssprachen|erforderliche sprachen|fremdsprachen|deutschkenntnisse|sprachanforderungen",
  level:
    "karrierestufe|erfahrungslevel|erfahrungsstufe|level|senioritätsstufe|karrierelevel|hierarchiestufe|seniorität|erfahrungsniveau|positionsebene",
  years: "berufserfahrung|erfahrung|jahre berufserfahrung|mindesterfahrung|praxiserfahrung",
  pay: "vergütung|gehalt|lohn|entgelt|bezahlung|verdienst|entlohnung|jahresgehalt|stundenlohn|monatsgehalt|bruttogehalt|gehaltsspanne|gehaltsrahmen|honorar|bruttojahresgehalt|jahresbruttogehalt|tagessatz|stundensatz|besoldung|gehaltsband|zielgehalt|einstiegsgehalt|einkommen|ausbildungsvergütung|gehaltsangabe|monatslohn|jahreslohn|vergütungsrahmen|salär|lohnband|gehaltsangebot|mindestgehalt|mindestentgelt|kv-mindestgehalt|bruttolohn|grundgehalt|fixgehalt|gehalt (brutto)|jahresgehalt (brutto)|bruttomonatsgehalt|gehaltsvorstellung|geld",
  grade:
    "entgeltgruppe|eingruppierung|besoldungsgruppe|tarifgruppe|vergütungsgruppe|gehaltsgruppe|tarif|entgeltstufe|lohnklasse|lohngruppe|bewertung|wertigkeit|tarifvertrag",
  department:
    "abteilung|fachbereich|bereich|team|referat|dezernat|geschäftsbereich|einsatzbereich|fachabteilung|organisationseinheit|sachgebiet|institut|fakultät|ressort|unternehmensbereich",
  category:
    "kategorie|berufsfeld|branche|tätigkeitsfeld|berufsgruppe|fachgebiet|tätigkeitsbereich|fachrichtung|berufskategorie|jobkategorie|funktionsbereich|arbeitsfeld|aufgabengebiet|arbeitsgebiet",
  reference:
    "referenz|referenznummer|kennziffer|stellen-id|stellennummer|ausschreibungsnummer|job-id|jobnummer|ref.-nr|ref-nr|referenz-nr|chiffre|kennzahl|stellen-nr|angebotsnummer|kennnummer|ausschreibungskennziffer|kenn-nr|referenzcode|job-nr|bewerbungskennziffer|ref.nr|ref. nr|stellen-kennziffer|referenzkennziffer|anzeigennummer|job id|vakanznummer|kz",
  start:
    "eintrittstermin|eintrittsdatum|beginn|start|startdatum|startzeitpunkt|arbeitsbeginn|eintritt|starttermin|besetzungsdatum|ab wann|dienstantritt|einstellungstermin|beschäftigungsbeginn|einstieg|frühester beginn|ausbildungsbeginn|vertragsbeginn|arbeitsantritt|besetzungstermin|beginn der tätigkeit|stellenantritt|besetzbar ab|besetzbar|verfügbar ab|einstiegsdatum|zu besetzen ab|zu besetzen|ab|projektstart|einstiegstermin",
  posted:
    "veröffentlicht|veröffentlicht am|eingestellt am|online seit|veröffentlichungsdatum|erschienen am|anzeige vom|ausgeschrieben am|erschienen|online|datum|erstellt am|veröffentlichung|stand",
  closes:
    "bewerbungsfrist|bewerbungsschluss|bewerbungsende|bewerbung bis|bewerben bis|frist|bewerbungen bis|einsendeschluss|ausschreibungsende|anzeige gültig bis|gültig bis|ende der bewerbungsfrist|bewerbungsfrist bis|bewerbungsfrist endet am|ablaufdatum|endet am|bewerbungsschluß|stichtag|anmeldeschluss|ausschreibungsfrist|bitte bewerben bis|annahmeschluss",
  duration:
    "befristungsdauer|dauer|vertragsdauer|laufzeit|vertragslaufzeit|dauer der befristung|projektdauer|projektlaufzeit|ausbildungsdauer|einsatzdauer|beschäftigungsdauer",
  ends: "befristet bis|vertragsende|enddatum|befristung bis|ende|projektende",
  reason: "befristungsgrund|grund|grund der befristung|vertretung für|vertretung",
  interviews:
    "vorstellungsgespräche|vorstellungsgespräch|gesprächstermine|auswahlgespräche|bewerbungsgespräche|interviews|voraussichtlicher termin der vorstellungsgespräche|vorstellungstermine|auswahlverfahren",
  openings:
    "anzahl der stellen|anzahl stellen|offene stellen|stellenanzahl|anzahl offener stellen|anzahl|anzahl der positionen|anzahl der plätze|ausbildungsplätze|freie stellen|zahl der stellen",
  contact:
    "ansprechpartner|ansprechpartnerin|ansprechpartner/in|ansprechperson|kontakt|kontaktperson|ihr ansprechpartner|ihre ansprechpartnerin|ihr kontakt|bewerbung an|bewerbungen an|ansprechpartner:in|ihre ansprechperson|kontaktdaten|rückfragen an|bei fragen|dein ansprechpartner|deine ansprechpartnerin|dein kontakt|e-mail|email|mail|auskunft|auskünfte|bewerbung per e-mail|ansprechpartner*in",
  clearance:
    "sicherheitsüberprüfung|führungszeugnis|überprüfung|sicherheitsstufe|nachweise|ü-prüfung|zuverlässigkeitsüberprüfung|sicherheitsanforderungen",
  qualifications:
    "führerschein|lizenzen|zertifikate|qualifikation|zulassung|fahrerlaubnis|befähigungsnachweise|führerscheine|erforderliche qualifikation|zusatzqualifikation",
  education:
    "ausbildung|abschluss|schulabschluss|bildungsabschluss|studium|ausbildungsabschluss|erforderlicher abschluss|berufsausbildung|bildungsniveau|mindestabschluss",
  skills:
    "technologien|tech-stack|tech stack|techstack|kenntnisse|fähigkeiten|it-kenntnisse|skills|fachkenntnisse|edv-kenntnisse|technologie-stack|kompetenzen|tools|unser tech-stack|unser stack|unser techstack|schlagwörter|technik|werkzeuge|programmiersprachen|fachliche kenntnisse",
  niceSkills: "wünschenswerte kenntnisse|von vorteil",
};
