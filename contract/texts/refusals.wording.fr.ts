import type { Params } from '#contract/params';
import { guardrailRefusalsFr } from '#contract/texts/refusals.guardrails.fr';
import { blockName } from '#contract/texts/wordingNames';

const where = (p: Params): string =>
  `${blockName(String(p['block'] ?? ''), 'fr')}, ligne ${p['line'] ?? 1}, signe ${p['column'] ?? 1}`;
const what = (p: Params): string => blockName(String(p['block'] ?? ''), 'fr');
const known = (p: Params, before: string): string =>
  String(p['known'] ?? '') === '' ? '' : `${before}${p['known'] ?? ''}.`;
// Where no article is known by number, the reason itself is said.
const reasons: Readonly<Record<string, string>> = {
  lettre: 'toute lettre en a besoin',
  paiement: 'le paiement l’exige',
  'mise en demeure': 'une mise en demeure l’exige',
  preuve: 'c’est ce que ce papier prouve',
  accord: 'l’accord signé le prévoit',
  relevé: 'un relevé n’est pas un rappel',
  double: 'un double doit se dire double',
};
const article = (p: Params): string => reasons[String(p['article'] ?? '')] ?? String(p['article'] ?? '');

/** Why the user's own words for a letter cannot be kept. */
export const wordingRefusalsFr = {
  'template.unknownVariable': (p) =>
    `« ${p['name'] ?? ''} » n’existe pas (${where(p)}).${known(p, ' Vous pouvez écrire : ')}`,
  'template.unknownFilter': (p) =>
    `« | ${p['name'] ?? ''} » n’existe pas (${where(p)}).${known(p, ' Vous pouvez écrire : ')}`,
  'template.unknownCommand': (p) =>
    `« {% ${p['name'] ?? ''} %} » n’existe pas (${where(p)}). Seuls « if », « unless », « case » et « for » sont permis.`,
  'template.notClosed': (p) =>
    `« ${p['name'] ?? ''} » n’est pas fermé (${where(p)}). Ajoutez la fin, par exemple « {% endif %} », ou enlevez le début.`,
  'template.tooMuchWork': (p) =>
    `Ce texte tourne en rond et n’en finit pas (${where(p)}). Enlevez une des répétitions « {% for … %} ».`,
  'template.notUnderstood': (p) =>
    `Ce passage n’est pas compris (${where(p)}). Vérifiez ce qui est entre « {{ » et « }} » ou entre « {% » et « %} ».`,
  'template.blockMissing': (p) => `« ${what(p)} » ne peut pas manquer dans cette lettre (${article(p)}). Remettez-le.`,
  'template.blockUnknown': (p) => `Cette lettre n’a pas de bloc « ${p['block'] ?? ''} ». Revenez au texte d’origine.`,
  'template.valueMissing': (p) =>
    `« ${what(p)} » doit toujours contenir {{ ${p['name'] ?? ''} }} (${article(p)} ; ${where(p)}). Mettez ce mot hors de toute condition.`,
  'template.tooLong': (p) => `C’est trop long (${where(p)}) : ${p['max'] ?? ''} signes ou blocs au plus.`,
  'template.unprintable': (p) =>
    `Le signe « ${p['sign'] ?? ''} » (${where(p)}) n’existe pas dans les caractères des lettres. Enlevez-le.`,
  'template.tooDeep': (p) =>
    `Trop de conditions l’une dans l’autre (${where(p)}) : ${p['max'] ?? ''} au plus. Séparez-les en plusieurs paragraphes.`,
  'template.noParagraph': (p) => `Rien ne peut être ajouté à ce papier (${article(p)}). Enlevez votre paragraphe.`,
  'template.wordBlocked': (p) => `${where(p)} : ${guardrailRefusalsFr['words.blocked'](p)}`,
  'template.otherRelation': (p) =>
    p['relation'] === 'B2B'
      ? 'Ce client est un particulier : choisissez « Particulier », ou un client professionnel.'
      : 'Ce client est un professionnel : choisissez « Professionnel », ou un client particulier.',
  'letter.wordingBroken': (p) =>
    `Le texte que vous avez écrit ne peut pas être rempli (${where(p)}). Corrigez-le dans Réglages, Lettres.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
