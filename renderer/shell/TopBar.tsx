import { ArrowLeft, FilePlus2, HandCoins, History, Menu as MenuIcon, Search } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '#renderer/components/Button.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { HistoryList } from '#renderer/shell/HistoryList.tsx';
import { NavList } from '#renderer/shell/Nav.tsx';
import type { Undo } from '#renderer/shell/useUndo';

/** Search, the two things done from anywhere, and what was done before. */
export function TopBar({ undo }: { readonly undo: Undo }) {
  const text = useText();
  const { open } = useDialogs();
  const { back, canGoBack } = useNavigation();
  return (
    <div className="topBar">
      <SmallMenu />
      {canGoBack ? (
        <Button kind="quiet" icon={ArrowLeft} onPress={back}>
          {text.shell.back}
        </Button>
      ) : null}
      <AriaButton className="searchButton" onPress={() => open({ kind: 'search' })}>
        <Search aria-hidden />
        {text.shell.findShort}
        <KeyHint>{text.shell.findKey}</KeyHint>
      </AriaButton>
      <div className="topActions">
        <Button icon={FilePlus2} hint="N" onPress={() => open({ kind: 'newInvoice' })}>
          {text.shell.newInvoice}
        </Button>
        <Button icon={HandCoins} onPress={() => open({ kind: 'payment' })}>
          {text.shell.payment}
        </Button>
        <DialogTrigger>
          <Button kind="quiet" icon={History}>
            {text.shell.history}
          </Button>
          <Popover className="popover" placement="bottom end">
            <Dialog aria-label={text.shell.historyTitle}>
              <HistoryList undo={undo} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </div>
  );
}

function SmallMenu() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="menuButton" icon={MenuIcon}>
        {text.shell.menu}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="listBox" aria-label={text.shell.navigation}>
          <NavList onGone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
