import { FileText, Printer } from 'lucide-react';
import { MenuItem, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

const hows = ['dialog', 'pdf', 'viewer'] as const;

/** How the interest was reckoned, on paper: what a judge recomputes with a pencil. */
export function AnnexButton(props: { readonly customerId: string; readonly itemIds: readonly string[] }) {
  const text = useText().claim;
  const annex = useDirect('claim.annex');
  return (
    <>
      <MenuTrigger>
        <Button kind="quiet" icon={Printer} isPending={annex.isPending}>
          {text.print}
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            aria-label={text.print}
            onAction={(key) => {
              const how = hows.find((each) => each === key);
              if (how !== undefined) {
                annex.mutate({ customerId: props.customerId, itemIds: [...props.itemIds], how });
              }
            }}
          >
            {hows.map((how) => (
              <MenuItem key={how} id={how} className="option" textValue={text.printHow[how]}>
                {how === 'dialog' ? <Printer aria-hidden /> : <FileText aria-hidden />} {text.printHow[how]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {annex.data === undefined ? null : (
        <span className="soft" role="status">
          {text.printed[annex.data.outcome]}
        </span>
      )}
    </>
  );
}
