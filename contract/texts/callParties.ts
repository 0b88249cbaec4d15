import type { Params } from '#contract/params';
import type { Language } from '#domain/country';
import { callParties, type CallParty } from '#domain/guardrails/contact';

const names: Readonly<Record<Language, Readonly<Record<CallParty, string>>>> = {
  fr: {
    debtor: '',
    manager: 'le gérant ou la comptabilité',
    guarantor: 'sa caution',
    family: 'quelqu’un de sa famille',
    colleague: 'un collègue',
    employer: 'son employeur',
    neighbour: 'un voisin',
  },
  nl: {
    debtor: '',
    manager: 'de zaakvoerder of de boekhouding',
    guarantor: 'zijn borg',
    family: 'iemand van zijn familie',
    colleague: 'een collega',
    employer: 'zijn werkgever',
    neighbour: 'een buur',
  },
  en: {
    debtor: '',
    manager: 'the manager or the accounts office',
    guarantor: 'the guarantor',
    family: 'someone of the family',
    colleague: 'a colleague',
    employer: 'the employer',
    neighbour: 'a neighbour',
  },
};

const answered: Readonly<Record<Language, string>> = { fr: 'a répondu', nl: 'nam op', en: 'answered' };

/** Who answered a call, after its result: ` (un voisin a répondu)`. Empty when it was the customer, or nobody said. */
export function answeredBy(params: Params, language: Language): string {
  const party = callParties.find((one) => one === params['party']);
  const name = party === undefined ? '' : names[language][party];
  return name === '' ? '' : ` (${name} ${answered[language]})`;
}
