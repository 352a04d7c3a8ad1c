// An escaped brace would still be counted when fields are told apart.
const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '\\dots{}',
  '−': '$-$',
  '≈': '$\\approx$',
  '×': '$\\times$',
  '÷': '$\\div$',
  '→': '$\\rightarrow$',
  '·': '$\\cdot$',
  '±': '$\\pm$',
  '¶': '\\P{}',
  '§': '\\S{}',
  '°': '\\textdegree{}',
  '€': '\\texteuro{}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
};

/** Combining marks and the commands that set them over or under a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};

/**
 * A text as TeX sets it, in ASCII: special characters escaped, signs and accents as commands ("é" is `{\'e}`, "≈" is
 * `$\approx$`). Letters of other scripts stay as they are.
 */
export function texEscaped(text: string): string {
  return text.normalize('NFC').replace(/[$&%#_\\{}~^]|\P{ASCII}/gu, inTex);
}

function inTex(character: string): string {
  if (/[$&%#_]/.test(character)) return `\\${character}`;
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = more.length === 0 ? ACCENTS[mark] : undefined;
  return SIGNS[character] ?? (accent === undefined ? character : `{\\${accent}${letter}}`);
}
