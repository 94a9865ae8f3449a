const rows: Record<string, string> = {
  GB:
    "England|Scotland|Wales|Northern Ireland|Schottland|Écosse|Angleterre|Pays de Galles|Cornwall|Devon|Kent|Essex|Surrey|Norfolk|Suffolk|Oxfordshire|Berkshire|Hampshire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|" +
    "Lancashire|Cheshire|Cumbria|Derbyshire|Dorset|Somerset|Wiltshire|Gloucestershire|Hertfordshire|Cambridgeshire|Lincolnshire|Leicestershire|Nottinghamshire|Northamptonshire|Staffordshire|Shropshire|Worcestershire|Warwickshire|" +
    "Buckinghamshire|Bedfordshire|East Sussex|West Sussex|Tyne and Wear|Merseyside|Greater Manchester|West Midlands|Greater London|County Durham|Northumberland|Pembrokeshire|Gwynedd|Powys|Fife|Aberdeenshire|Herefordshire|Rutland|East Midlands",
  DE: "Baden-Württemberg|Bayern|Bavaria|Brandenburg|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Rheinland-Pfalz|Saarland|Sachsen|Saxony|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Thuringia|Bavière",
  AT: "Tirol|Tyrol|Vorarlberg|Steiermark|Styria|Kärnten|Burgenland|Oberösterreich|Niederösterreich|Salzkammergut",
  CH: "Aargau|Appenzell|Basel-Stadt|Basel-Landschaft|Graubünden|Jura|Thurgau|Valais|Wallis|Vaud|Waadt|Ticino|Tessin|Uri|Schwyz|Obwalden|Nidwalden|Glarus|Kanton Zürich|Kanton Bern",
  FR:
    "Île-de-France|Ile-de-France|Auvergne-Rhône-Alpes|Bretagne|Brittany|Normandie|Occitanie|Provence-Alpes-Côte d'Azur|PACA|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|Pays de la Loire|Centre-Val de Loire|Bourgogne-Franche-Comté|Corse|" +
    "Haute-Savoie|Savoie|Isère|Rhône|Gironde|Loire-Atlantique|Ille-et-Vilaine|Finistère|Morbihan|Côtes-d'Armor|Haute-Garonne|Hérault|Bouches-du-Rhône|Alpes-Maritimes|Var|Yvelines|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d'Oise|Seine-et-Marne|Bas-Rhin|Haut-Rhin|Moselle",
  US:
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|" +
    "Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|San Francisco Bay Area|Bay Area",
  CA: "Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick",
  AU: "New South Wales|NSW|Queensland|South Australia|Tasmania|Western Australia",
  IN: "Karnataka|Maharashtra|Tamil Nadu|Telangana|Haryana|Kerala|Gujarat|West Bengal|Uttar Pradesh",
  ES: "Catalonia|Cataluña|Andalucía|Andalusia|Comunidad de Madrid|País Vasco|Galicia",
  IT: "Lombardia|Lombardy|Toscana|Tuscany|Lazio|Piemonte|Veneto|Emilia-Romagna",
  IE: "County Dublin|County Cork|County Galway|Leinster|Munster|Co. Dublin|Co. Cork",
  BE: "Flanders|Wallonia|Wallonie|Flandern",
  NL: "North Holland|Noord-Holland|South Holland|Zuid-Holland|North Brabant|Noord-Brabant",
};
const byName = new Map(
  Object.entries(rows).flatMap(([country, names]) =>
    names.split("|").map((name) => [name.toLowerCase(), country] as const),
  ),
);
export const usStates = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC".split(
    " ",
  ),
);
export const canadianProvinces = new Set("ON QC BC AB MB SK NS NB NL PE YT".split(" "));

/** The country that a state, county or region lies in. */
export function countryOfRegion(name: string): string | null {
  return byName.get(name.trim().toLowerCase().replaceAll("’", "'")) ?? null;
}
