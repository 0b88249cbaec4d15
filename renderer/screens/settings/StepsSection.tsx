import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import { PlanSteps } from '#renderer/screens/settings/PlanSteps.tsx';
import { PolicyEditor } from '#renderer/screens/settings/PolicyEditor.tsx';

type Policy = Output<'policies.list'>[number];

/** The sequences of steps: which one serves whom, and an editor with a calendar that moves. */
export function StepsSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const text = useText().settings;
  const policies = useQuery('policies.list', {});
  const [editedId, setEditedId] = useState<string | null>(null);
  return (
    <div className="stack">
      <p>{text.policiesText}</p>
      <Loaded answer={policies}>
        {(loaded) => (
          <ul className="stack">
            {loaded.map((policy) =>
              policy.id === editedId ? (
                <li key={policy.id}>
                  <PolicyEditor policy={policy} onDone={() => setEditedId(null)} />
                </li>
              ) : (
                <PolicyLine key={policy.id} policy={policy} onEdit={() => setEditedId(policy.id)} />
              ),
            )}
          </ul>
        )}
      </Loaded>
      <PlanSteps settings={settings} />
    </div>
  );
}

function PolicyLine({ policy, onEdit }: { readonly policy: Policy; readonly onEdit: () => void }) {
  const text = useText();
  const words = text.settings;
  const refusal = useRefusal();
  const setDefault = useDirect('policies.setDefault');
  const { error } = setDefault;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const names: Readonly<Record<string, string>> = text.common.steps;
  return (
    <li className="card stackTight">
      <div className="spread">
        <h2 className="break">{policy.name}</h2>
        <span>
          {words.countries[policy.country]}, {words.relations[policy.relation]}
          {policy.isDefault ? <span className="mark ok">{words.isDefault}</span> : null}
        </span>
      </div>
      <p className="soft">
        {policy.steps
          .filter(({ isOn }) => isOn)
          .map(({ key }) => names[key] ?? key)
          .join(' › ')}
      </p>
      {error === null ? null : <Notice kind="bad">{refusal(error.refusal)}</Notice>}
      <div className="row">
        <Button icon={Pencil} onPress={onEdit} aria-label={words.editPolicy(policy.name)}>
          {words.edit}
        </Button>
        {policy.isDefault ? null : (
          <Button kind="quiet" onPress={() => setDefault.mutate({ policyId: policy.id })}>
            {words.makeDefault}
          </Button>
        )}
      </div>
    </li>
  );
}
