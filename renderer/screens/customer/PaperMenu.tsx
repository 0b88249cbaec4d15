import { Printer } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import type { CustomerPaper } from '#renderer/dialogs/PaperDialog.tsx';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { paperMenuText } from '#renderer/i18n/paperMenu';

const papers: readonly CustomerPaper[] = [
  'statement',
  'receipt',
  'phone',
  'proposal',
  'courtesy',
  'conciliation',
  'lastLetter',
  'interestAnnex',
  'exhibits',
];

/** Papers beside the sequence, shown before they are printed; what is missing for one of them is told in its place. */
export function PaperMenu({ customerId }: { readonly customerId: string }) {
  const text = paperMenuText[useLanguage()];
  const { open } = useDialogs();
  const set = useDirect('letter.duplicates');
  const sheet = useDirect('sheet.print');
  const act = (id: string) => {
    if (id === 'reminderSet') set.mutate({ customerId, mark: 'reminder', how: 'dialog' });
    if (id === 'callSheet') sheet.mutate({ sheet: 'callSheets', runId: null, customerId, how: 'dialog' });
    const paper = papers.find((one) => one === id);
    if (paper !== undefined) open({ kind: 'paper', customerId, paper });
  };
  return (
    <MenuTrigger>
      <Button icon={Printer} isPending={set.isPending || sheet.isPending}>
        {text.menu}
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={text.menu} onAction={(key) => act(String(key))}>
          {papers.map((paper) => (
            <MenuItem key={paper} id={paper} className="option" textValue={text[paper]}>
              {text[paper]}
            </MenuItem>
          ))}
          <MenuItem id="reminderSet" className="option" textValue={text.reminderSet}>
            {text.reminderSet}
          </MenuItem>
          <MenuItem id="callSheet" className="option" textValue={text.callSheet}>
            {text.callSheet}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
