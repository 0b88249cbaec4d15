import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import { countries } from '#domain/country';

/**
 * Why nothing beside the price can be reckoned for this customer; null when it can. What is reckoned with the wrong law
 * would ask for what the law forbids: it is not shown and never printed.
 */
export function claimProblem({ ledger }: Pick<Context, 'ledger'>, { customer }: CustomerFile): Sentence | null {
  // A guess of the import. Taken for a consumer he is asked for less; taken for a business he must be known as one.
  const { companyNumber, relation, relationGuessed, vatNumber } = customer;
  const isBusinessKnown = companyNumber !== '' || vatNumber !== '';
  if (relationGuessed && relation === 'B2B' && !isBusinessKnown) return sentence('claim.problem.relation');
  const isKnown = countries.some((one) => one === customer.country);
  if (!isKnown && relation === 'B2C') return sentence('claim.problem.country');
  // A consumer keeps the protection of the law of his home.
  const isAbroad = customer.country !== countryOf(ledger);
  if (isAbroad && relation === 'B2C') return sentence('claim.problem.abroad');
  return null;
}
