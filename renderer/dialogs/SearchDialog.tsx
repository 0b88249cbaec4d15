import { Building2, FileText, HandCoins, Mail, MailCheck, ReceiptText, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation, type Place } from '#renderer/navigation.tsx';

type Found = Output<'search.find'>[number];

const icons = {
  customer: Building2,
  invoice: FileText,
  creditNote: ReceiptText,
  payment: HandCoins,
  letter: Mail,
  mail: MailCheck,
} satisfies Record<Found['kind'], LucideIcon>;

/** Find anything: three letters and Enter. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  const [typed, setTyped] = useState('');
  const answer = useQuery(
    'search.find',
    { text: typed.trim(), limit: 20 },
    { enabled: typed.trim() !== '', keepPrevious: true },
  );
  const found = typed.trim() === '' ? [] : (answer.data ?? []);
  const open = (row: Found) => {
    const place = placeOfFound(row);
    if (place === null) return;
    onClose();
    go(place);
  };
  return (
    <Dialog title={text.shell.findShort} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField
          className="field"
          autoFocus
          onKeyDown={(event) => {
            const first = found[0];
            // Enter without choosing opens the best find.
            if (event.key === 'Enter' && first !== undefined && !hasChoice()) open(first);
          }}
        >
          <Label>{text.shell.find}</Label>
          <Input className="input" maxLength={100} />
        </TextField>
        <ListBox
          className="listBox"
          aria-label={text.common.search}
          items={found.map((row) => ({ ...row, id: `${row.kind}:${row.ref}` }))}
          onAction={(key) => {
            const row = found.find((each) => `${each.kind}:${each.ref}` === key);
            if (row !== undefined) open(row);
          }}
          renderEmptyState={() => (
            <p className="soft">{typed.trim() === '' || answer.isFetching ? '' : text.common.nothingFound}</p>
          )}
        >
          {(row) => (
            <ListBoxItem className="option" textValue={row.title}>
              <FoundRow row={row} />
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function FoundRow({ row }: { readonly row: Found }) {
  const Icon = icons[row.kind];
  return (
    <span className="searchItem">
      <Icon aria-hidden />
      <span className="break">{row.title}</span>
      {row.amount === null ? <span /> : <Money value={row.amount} />}
      <span className="soft break">{row.detail}</span>
    </span>
  );
}

function hasChoice(): boolean {
  return document.querySelector('[role="option"][data-focused]') !== null;
}

function placeOfFound(row: Found): Place | null {
  switch (row.kind) {
    case 'customer':
      return { screen: 'customer', customerId: row.ref };
    case 'invoice':
    case 'creditNote':
      return { screen: 'invoice', documentId: row.ref };
    case 'mail':
      return { screen: 'mail', mailId: row.ref };
    case 'payment':
    case 'letter':
      return row.customerId === null ? null : { screen: 'customer', customerId: row.customerId };
  }
}
