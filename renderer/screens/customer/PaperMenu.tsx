import { Printer } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Input } from '#contract/api';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { paperMenuText } from '#renderer/i18n/paperMenu';

const papers: readonly Input<'paper.print'>['paper'][] = [
  'statement',
  'receipt',
  'phone',
  'proposal',
  'lastLetter',
  'exhibits',
];

/** Papers beside the sequence, printed at once; what is missing for one of them is told at the foot of the window. */
export function PaperMenu({ customerId }: { readonly customerId: string }) {
  const text = paperMenuText[useLanguage()];
  const print = useDirect('paper.print');
  const set = useDirect('letter.duplicates');
  const act = (id: string) => {
    if (id === 'reminderSet') set.mutate({ customerId, mark: 'reminder', how: 'dialog' });
    const paper = papers.find((one) => one === id);
    if (paper !== undefined) print.mutate({ customerId, paper, how: 'dialog' });
  };
  return (
    <MenuTrigger>
      <Button icon={Printer} isPending={print.isPending || set.isPending}>
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
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
