import { FolderOpen, HardDriveDownload, ShieldCheck } from 'lucide-react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

/** The last backup, a new one, a look at every figure, and the folder where all of it lies. */
export function BackupSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const { pair } = useText().common;
  const text = useText().settings;
  const refusal = useRefusal();
  const backup = useCommand('ledger.backup');
  const check = useCommand('ledger.check');
  const folder = useCommand('ledger.showFolder');
  const close = useCommand('ledger.close');
  const error = backup.error ?? check.error ?? folder.error ?? close.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <div className="stack">
      <p>
        {settings.lastBackupOn === null ? (
          text.noBackup
        ) : (
          <>
            {text.lastBackup} : <DateText value={settings.lastBackupOn} />
          </>
        )}
      </p>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      {backup.data === undefined || backup.data === null ? null : (
        <Notice kind="good">
          <span className="break">{text.backupDone(backup.data.file)}</span>
        </Notice>
      )}
      {check.data === undefined ? null : (
        <Notice kind={check.data.ok ? 'good' : 'bad'}>
          <p>{check.data.ok ? text.checkOk : text.checkBad}</p>
          <ul>
            {check.data.checks
              .filter(({ ok }) => !ok)
              .map(({ name, detail }) => (
                <li key={name} className="break">
                  {pair(name, detail)}
                </li>
              ))}
          </ul>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" icon={HardDriveDownload} onPress={() => backup.mutate({})} isPending={backup.isPending}>
          {text.backupNow}
        </Button>
        <Button icon={ShieldCheck} onPress={() => check.mutate({})} isPending={check.isPending}>
          {text.checkNow}
        </Button>
        <Button icon={FolderOpen} onPress={() => folder.mutate({})}>
          {text.folder}
        </Button>
        <Button kind="quiet" onPress={() => close.mutate({})}>
          {text.close}
        </Button>
      </div>
    </div>
  );
}
