import type { Output } from '#contract/api';
import { Tick } from '#renderer/components/Choices.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { useText } from '#renderer/i18n/language.tsx';

export type Company = Output<'settings.get'>['company'];

/** What stands at the top and the foot of the letters. */
export function CompanyFields(props: { readonly company: Company; readonly onChange: (company: Company) => void }) {
  const text = useText().start;
  const { company } = props;
  const isBelgian = company.country === 'BE';
  const field = (key: TextKey, label: string, type: 'text' | 'email' | 'tel' = 'text') => (
    <GuardedField
      key={key}
      relation={null}
      where="sender"
      label={label}
      type={type}
      value={company[key]}
      onChange={(value) => props.onChange({ ...company, [key]: value })}
    />
  );
  return (
    <div className="fields">
      {field('name', text.name)}
      {field('legalForm', text.legalForm)}
      {field('street', text.street)}
      {field('addressExtra', text.addressExtra)}
      {field('postcode', text.postcode)}
      {field('city', text.city)}
      {field('phone', text.phone, 'tel')}
      {field('email', text.email, 'email')}
      {field('companyNumber', isBelgian ? text.enterpriseNumber : text.siret)}
      {field('vatNumber', text.vatNumber)}
      {field('registration', text.registration)}
      {field('insurance', text.insurance)}
      {/* An account number is read in one look, to compare it with a bank slip. */}
      <div className="fieldWide">{field('iban', text.iban)}</div>
      {field('bic', text.bic)}
      {field('signatory', text.signatory)}
      {isBelgian ? (
        <Tick
          isTicked={company.isSmallEnterprise}
          onChange={(isSmallEnterprise) => props.onChange({ ...company, isSmallEnterprise })}
        >
          {text.smallEnterprise}
        </Tick>
      ) : null}
    </div>
  );
}

type TextKey = Exclude<keyof Company, 'country' | 'isSmallEnterprise'>;
