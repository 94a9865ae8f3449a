/** Names from many places, short and long, with accents and without. */
export const givenNames =
  `Amara Bartosz Chidi Dilnoza Élodie Farhan Giulia Hristo Ingrid Jamal Keiko Leandro Mei Nadia Oisín
Priya Quentin Rukmini Søren Thandiwe Uchenna Valentina Wojciech Ximena Yusuf Zsófia Anneliese Björn Cátia Devraj Esperanza Fionnuala
Gökhan Habiba Ioana Jürgen Kwame Lucía Magnus Noor Olamide Petra Rashid Siobhán Tereza Umar Viktória Wanjiru Yara Łukasz
Maximiliane Konstantinos Guðrún Bo Ai Christina Hyun-woo Tatiana Sebastián Marguerite`.split(/\s+/);

export const familyNames =
  `Okafor Nowicki Santos Karimova Lefèvre Siddiqui Moretti Petrov Halvorsen Washington Tanaka Ferreira Zhang
Haddad Murphy Raghavan Dubois Nair Kjærgaard Mbeki Eze Rossi Kowalczyk Hernández Yılmaz Szabó Schmidt-Hohenzollern Lindström Carvalho Iyer
Delgado Kavanagh Demir Warsame Popescu Müller-Lüdenscheidt Asante Fernández Johansson Rahman Adeyemi Novák Al-Masri Byrne Dvořáková Sheikh
Horváth Kamau Nasser Zieliński Featherstonehaugh Papadopoulos Jónsdóttir Li Wu van-der-Berg Park Ivanova Quiñones Oyelowo`.split(
    /\s+/,
  );

export const towns = [
  "London",
  "Leeds",
  "Bristol",
  "Glasgow",
  "Cardiff",
  "Belfast",
  "Oxford",
  "Didcot",
  "Reading",
  "Manchester",
  "Berlin",
  "Lisboa",
  "Kraków",
  "Dublin",
  "Utrecht",
  "Lyon",
  "Athína",
  "Göteborg",
  "Nairobi",
  "Lagos",
] as const;

export const employers = [
  "Northgate Systems",
  "Halcyon Data",
  "Brook & Lane",
  "Kestrel Energy",
  "Ostrava Digital",
  "Civic Ledger",
  "Tidewater Health",
  "Ravenscroft Bank",
  "Polder Maps",
  "Sable Logistics",
  "Meridian Rail",
  "Quay Insurance",
  "Copperfield Games",
  "Lumière Studio",
] as const;

export const universities = [
  "University of Leeds",
  "Politechnika Warszawska",
  "University of Lagos",
  "IIT Madras",
  "TU Delft",
  "Universidade do Porto",
  "Trinity College Dublin",
  "Middle East Technical University",
  "University of Nairobi",
  "École Centrale de Lyon",
] as const;
