import { relations, type Country, type Relation } from '#domain/country';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Policy = Output<'policies.list'>[number];

/** The sequences of steps that the country offers, where there is a choice; the one ticked serves from now on. */
export function RhythmChoices({ country }: { readonly country: Country }) {
  const text = useText().start;
  const policies = useQuery('policies.list', {});
  return (
    <Loaded answer={policies}>
      {(loaded) => {
        const offered = relations
          .map((relation) => ({ relation, policies: loaded.filter((each) => isFor(each, country, relation)) }))
          .filter((each) => each.policies.length > 1);
        if (offered.length === 0) return null;
        return (
          <div className="stackTight">
            {offered.map((each) => (
              <RhythmChoice key={each.relation} relation={each.relation} policies={each.policies} />
            ))}
            <p className="soft">{text.rhythmText}</p>
          </div>
        );
      }}
    </Loaded>
  );
}

function isFor(policy: Policy, country: Country, relation: Relation): boolean {
  return policy.country === country && policy.relation === relation;
}

function RhythmChoice(props: { readonly relation: Relation; readonly policies: readonly Policy[] }) {
  const text = useText().start;
  const setDefault = useCommand('policies.setDefault');
  return (
    <Choices
      label={text.rhythm[props.relation]}
      value={props.policies.find(({ isDefault }) => isDefault)?.id ?? null}
      onChange={(policyId) => setDefault.mutate({ policyId })}
      options={props.policies.map((policy) => ({ value: policy.id, label: policy.name }))}
    />
  );
}
