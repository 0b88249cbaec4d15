import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Account = Output<'settings.get'>['accounts'][number];

/** The numbers of the chart of accounts: the accountant's corner, with his words. */
export function AccountantSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const text = useText();
  const words = text.settings;
  const save = useCommand('settings.saveAccounts');
  const [accounts, setAccounts] = useState<readonly Account[]>(settings.accounts);
  const roles: Readonly<Record<string, string>> = words.roles;
  const change = (role: string, part: Partial<Account>) =>
    setAccounts((before) => before.map((account) => (account.role === role ? { ...account, ...part } : account)));
  return (
    <section className="stack" aria-label={words.accounts}>
      <p>{words.accountsText}</p>
      <CommandForm
        command={save}
        input={{ accounts: [...accounts] }}
        submit={text.common.save}
        onDone={() => undefined}
      >
        {accounts.map((account) => {
          const role = roles[account.role] ?? account.role;
          return (
            <div key={account.role} className="fields" role="group" aria-label={role}>
              <TextField
                label={text.common.pair(words.account, role)}
                value={account.code}
                onChange={(code) => change(account.role, { code })}
                maxLength={12}
              />
              <TextField
                label={text.common.pair(words.accountName, role)}
                value={account.name}
                onChange={(name) => change(account.role, { name })}
                maxLength={100}
              />
            </div>
          );
        })}
      </CommandForm>
      {save.isSuccess ? <Notice kind="good">{words.saved}</Notice> : null}
    </section>
  );
}
