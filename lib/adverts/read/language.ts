const stopWords: Record<string, string> = {
  en: "the and of to you with for our we is are will your be on as have this an at from or who work team that in it not by their what",
  de: "und die der das wir sie mit für ein eine einen zu im von den ist du dich ihre unser unsere bei sowie auf als auch oder des dem sind werden in an bis ihr deine zur nach um dir",
  fr: "le la les des et vous nous une un pour dans est avec sur votre vos au aux du de en ou notre qui que nos par plus sont être à ce il elle sera ses",
  es: "el los las y de que en un una para con por su nuestro se del al como más o es son tu tus nuestra ser buscamos",
  it: "il lo gli e di che un una per con del della nel le siamo al come più sono è nostro cerchiamo alla dei",
  nl: "de het een en van je jij wij voor met op bij zijn als onze in te naar wat ben jouw ook aan of",
  pt: "o os um uma e de que para com em por do da no na você nossa nosso são como mais ou as dos",
  sv: "och att en ett som för med på av är vi du det till i har dig din våra eller hos",
  no: "og å en et som for med på av er vi du det til i har deg din våre eller hos vil",
  da: "og at en et som for med på af er vi du det til i har dig din vores eller hos vil",
  pl: "i w na z do się oraz dla że jest o przy lub od po za nasz praca pracy",
};
const index = new Map<string, string[]>();
for (const [code, words] of Object.entries(stopWords)) {
  for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), code]);
}

/** The language of a text by its smallest words, or null where there are too few to tell. */
export function languageOf(text: string): { code: string; sure: boolean } | null {
  const scores = new Map<string, number>();
  let seen = 0;
  for (const found of text
    .slice(0, 20_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const codes = index.get(found[0]);
    if (!codes) continue;
    seen++;
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const [best, next] = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  if (!best || seen < 2) return null;
  return { code: best[0], sure: best[1] >= 4 && best[1] >= 1.3 * (next?.[1] ?? 0) };
}
