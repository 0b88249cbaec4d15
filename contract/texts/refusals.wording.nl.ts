import type { Params } from '#contract/params';
import { guardrailRefusalsNl } from '#contract/texts/refusals.guardrails.nl';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'nl')}, regel ${p['line'] ?? 1}, teken ${p['column'] ?? 1}`;
const what = (p: Params): string => blockName(String(p['block'] ?? ''), 'nl');
const known = (p: Params, before: string): string =>
  String(p['known'] ?? '') === '' ? '' : `${before}${p['known'] ?? ''}.`;
// Where no article is known by number, the reason itself is said.
const reasons: Readonly<Record<string, string>> = {
  lettre: 'elke brief heeft het nodig',
  paiement: 'de betaling vraagt het',
  'mise en demeure': 'een ingebrekestelling vraagt het',
  preuve: 'dat bewijst dit papier',
  accord: 'de ondertekende overeenkomst bepaalt het',
  relevé: 'een overzicht is geen herinnering',
  double: 'een duplicaat moet zeggen dat het er een is',
};
const article = (p: Params): string => reasons[String(p['article'] ?? '')] ?? String(p['article'] ?? '');

/** Why the user's own words for a letter cannot be kept. */
export const wordingRefusalsNl = {
  'template.unknownVariable': (p) =>
    `“${p['name'] ?? ''}” bestaat niet (${where(p)}).${known(p, ' U kunt schrijven: ')}`,
  'template.unknownFilter': (p) =>
    `“| ${p['name'] ?? ''}” bestaat niet (${where(p)}).${known(p, ' U kunt schrijven: ')}`,
  'template.unknownCommand': (p) =>
    `“{% ${p['name'] ?? ''} %}” bestaat niet (${where(p)}). Alleen “if”, “unless”, “case” en “for” mogen.`,
  'template.notClosed': (p) =>
    `“${p['name'] ?? ''}” is niet gesloten (${where(p)}). Voeg het einde toe, bijvoorbeeld “{% endif %}”, of haal het begin weg.`,
  'template.tooMuchWork': (p) =>
    `Deze tekst draait in een kring en houdt niet op (${where(p)}). Haal een van de herhalingen “{% for … %}” weg.`,
  'template.notUnderstood': (p) =>
    `Dit stuk wordt niet begrepen (${where(p)}). Kijk na wat tussen “{{” en “}}” of tussen “{%” en “%}” staat.`,
  'template.blockMissing': (p) => `“${what(p)}” mag in deze brief niet ontbreken (${article(p)}). Zet het terug.`,
  'template.blockUnknown': (p) =>
    `Deze brief heeft geen blok “${p['block'] ?? ''}”. Keer terug naar de oorspronkelijke tekst.`,
  'template.valueMissing': (p) =>
    `“${what(p)}” moet altijd {{ ${p['name'] ?? ''} }} bevatten (${article(p)}; ${where(p)}). Zet dat woord buiten elke voorwaarde.`,
  'template.tooLong': (p) => `Dit is te lang (${where(p)}): hoogstens ${p['max'] ?? ''} tekens of blokken.`,
  'template.unprintable': (p) =>
    `Het teken “${p['sign'] ?? ''}” (${where(p)}) bestaat niet in het lettertype van de brieven. Haal het weg.`,
  'template.tooDeep': (p) =>
    `Te veel voorwaarden in elkaar (${where(p)}): hoogstens ${p['max'] ?? ''}. Splits ze op in meer alinea’s.`,
  'template.noParagraph': (p) => `Aan dit papier mag niets worden toegevoegd (${article(p)}). Haal uw alinea weg.`,
  'template.wordBlocked': (p) => `${where(p)}: ${guardrailRefusalsNl['words.blocked'](p)}`,
  'template.otherRelation': (p) =>
    p['relation'] === 'B2B'
      ? 'Deze klant is een particulier: kies “Particulier”, of een professionele klant.'
      : 'Deze klant is een onderneming: kies “Onderneming”, of een particuliere klant.',
  'letter.wordingBroken': (p) =>
    `De tekst die u schreef, kan niet worden ingevuld (${where(p)}). Verbeter hem in Instellingen, Brieven.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
