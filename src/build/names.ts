import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { OtherNames } from '../package/other-names.ts';
import type { Economy } from '../trade/economy.ts';

/** Languages whose names are understood; the page itself shows the package's English name. */
const LANGUAGES = ['en', 'be', 'ru', 'pl', 'zh'] as const;

const load = createRequire(import.meta.url);
for (const language of LANGUAGES) countries.registerLocale(load(`i18n-iso-countries/langs/${language}.json`));

/** Alpha-2 codes in use that ISO 3166 itself does not list. */
const OTHER_ISO2: Readonly<Record<string, string>> = { XKX: 'XK' };

/** Former, common and abbreviated names that the ISO lists lack; reviewed by hand. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['Emirates', 'Объединённые Арабские Эмираты'],
  BDI: ['Urundi'],
  BEN: ['Dahomey'],
  BES: ['Bonaire', 'Бонэйр'],
  BFA: ['Upper Volta'],
  BGD: ['East Pakistan'],
  BLR: ['Byelorussia', 'Belorussia', 'Белоруссия'],
  BLZ: ['British Honduras'],
  BOL: ['Plurinational State of Bolivia'],
  BRN: ['Brunei'],
  BWA: ['Bechuanaland'],
  CAF: ['CAR', 'ЦАР'],
  CHN: ['PRC', 'Китай', 'КНР', 'Mainland China'],
  CIV: ['Ivory Coast'],
  COD: ['DRC', 'DR Congo', 'Congo-Kinshasa', 'Zaire', 'ДР Конго', 'Заир', 'ДР Конга'],
  COG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CPV: ['Cape Verde'],
  CUB: ['Republic of Cuba'],
  CZE: ['Czech Republic'],
  DJI: ['French Somaliland'],
  EGY: ['United Arab Republic'],
  ESH: ['Sahrawi Republic', 'SADR'],
  ETH: ['Abyssinia'],
  FLK: ['Malvinas'],
  GBR: ['UK', 'Great Britain', 'Britain'],
  GHA: ['Gold Coast'],
  GNB: ['Portuguese Guinea'],
  GUF: ['Guyane'],
  GUY: ['British Guiana'],
  HKG: ['Hong Kong SAR', 'Ганконг'],
  IDN: ['Dutch East Indies'],
  IRN: ['Persia', 'Islamic Republic of Iran'],
  KHM: ['Kampuchea'],
  KNA: ['St Kitts and Nevis', 'St Kitts'],
  KOR: ['ROK', 'Южная Корея'],
  LAO: ['Laos', 'Lao PDR'],
  LBY: ['Libyan Arab Jamahiriya'],
  LCA: ['St Lucia'],
  LKA: ['Ceylon'],
  LSO: ['Basutoland'],
  MAC: ['Macau', 'Macao SAR', 'Макаа'],
  MDA: ['Moldavia'],
  MDG: ['Malagasy Republic'],
  MKD: ['Macedonia'],
  MMR: ['Burma', 'Бирма', 'М’янма', 'Бірма'],
  MWI: ['Nyasaland'],
  NAM: ['South West Africa'],
  PRK: ['DPRK', 'Северная Корея', 'КНДР'],
  PSE: ['Palestinian Territories', 'West Bank and Gaza', 'Палестина', 'Палестына'],
  RUS: ['Russia'],
  SAU: ['KSA'],
  SHN: ['St Helena'],
  STP: ['Sao Tome'],
  SUR: ['Dutch Guiana'],
  SWZ: ['Swaziland', 'Свазиленд', 'Эсваціні'],
  SYR: ['Syria'],
  THA: ['Siam'],
  TLS: ['East Timor'],
  TTO: ['Trinidad'],
  TUR: ['Türkiye', 'Turkiye', 'Turkey'],
  TWN: ['Chinese Taipei', 'Formosa', '台湾'],
  TZA: ['Tanganyika', 'Zanzibar'],
  USA: ['US', 'USA', 'America'],
  VCT: ['St Vincent', 'St Vincent and the Grenadines'],
  VEN: ['Bolivarian Republic of Venezuela'],
  VGB: ['Британские Виргинские острова'],
  VIR: ['Американские Виргинские острова'],
  VNM: ['Viet Nam'],
  YEM: ['Aden'],
  ZAF: ['RSA', 'ЮАР', 'ПАР'],
  ZMB: ['Northern Rhodesia'],
  ZWE: ['Rhodesia', 'Southern Rhodesia'],
};

/** Economies whose English names take the article inside a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'ALA ANT ARE ATF BES BHS CAF CCK COD COG COK COM CYM DOM FLK FRO GBR GMB HMD IMN IOT MDV MHL MNP NLD PHL SLB SYC TCA UMI USA VGB VIR'.split(
    ' ',
  ),
);

/** How the World Bank, the IMF, the WTO and the UN turn names round in their tables, from which they are pasted. */
const NAMES_IN_TABLES: Readonly<Record<string, readonly string[]>> = {
  BHS: ['Bahamas, The'],
  COD: ['Congo, Dem. Rep.', 'Dem. Rep. of the Congo'],
  COG: ['Congo, Rep.', 'Congo, Republic of'],
  EGY: ['Egypt, Arab Rep.', 'Arab Republic of Egypt'],
  FSM: ['Micronesia, Fed. Sts.'],
  GMB: ['Gambia, The'],
  HKG: ['Hong Kong, China', 'Hong Kong SAR, China', 'China, Hong Kong SAR'],
  IRN: ['Iran, Islamic Rep.', 'Iran, Islamic Republic of', 'Iran (Islamic Republic of)'],
  KOR: ['Korea', 'Korea, Rep.', 'Korea, Republic of', 'Rep. of Korea'],
  LAO: ['Lao People’s Dem. Rep.'],
  MAC: ['Macao, China', 'Macao SAR, China', 'China, Macao SAR'],
  PRK: ['Korea, Dem. People’s Rep.', 'Korea, Dem. Rep.', 'Dem. People’s Rep. of Korea'],
  SOM: ['Somalia, Fed. Rep.'],
  TWN: ['Taipei, Chinese'],
  TZA: ['United Rep. of Tanzania', 'Tanzania, United Republic of'],
  VEN: ['Venezuela, RB', 'Venezuela, Bolivarian Rep.'],
  YEM: ['Yemen, Rep.'],
};

type Named = Pick<Economy, 'iso3' | 'name'>;

/**
 * Alpha-2 codes, aliases and articles for all economies of a package, by alpha-3 code. Each alias belongs to one economy only: what
 * is another's name, or an alias of two, is left out, so that typing it never picks the wrong one.
 */
export function otherNames(economies: readonly Named[]): ReadonlyMap<string, OtherNames> {
  const found = economies.map(({ iso3, name }) => ({ iso3, aliases: distinct(namesOf(iso3)).filter(isNot(name)) }));
  const uses = new Map<string, number>();
  const count = (name: string) => uses.set(folded(name), (uses.get(folded(name)) ?? 0) + 1);
  for (const { name } of economies) count(name);
  for (const { aliases } of found) aliases.forEach(count);
  return new Map(
    found.map(({ iso3, aliases }) => {
      const iso2 = OTHER_ISO2[iso3] ?? countries.alpha3ToAlpha2(iso3);
      const own = aliases.filter((alias) => uses.get(folded(alias)) === 1);
      return [iso3, { iso2, aliases: own, takesArticle: WITH_ARTICLE.has(iso3) || undefined }];
    }),
  );
}

function namesOf(iso3: string): string[] {
  const listed = LANGUAGES.flatMap((language) => countries.getName(iso3, language, { select: 'all' }) ?? []);
  // "Saint Martin (French part)" is an entry of a list, not what anyone types; and no economy is called a part of another.
  return [
    ...listed.filter((name) => !/[,(]|^中国./.test(name)),
    ...(OTHER_NAMES[iso3] ?? []),
    ...(NAMES_IN_TABLES[iso3] ?? []),
  ];
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => folded(other) === folded(name)) === index);
}

const isNot = (name: string) => (alias: string) => folded(alias) !== folded(name);

function folded(name: string): string {
  return name.toLowerCase();
}

/** Areas that the map package draws on their own, and the state with which this atlas draws them. */
export const MERGED_SHAPES: ReadonlyMap<string, string> = new Map([['SOL', 'SOM']]);
