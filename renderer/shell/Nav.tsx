import { Keyboard } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { navItems, placeOf } from '#renderer/shell/navItems';

/** The screens, in the order of a day. */
export function Nav({ companyName }: { readonly companyName: string }) {
  const text = useText();
  const { open } = useDialogs();
  return (
    <nav className="nav noPrint" aria-label={text.shell.navigation}>
      <div>
        <p className="brand">Dûment</p>
        <p className="brandFirm">{companyName}</p>
      </div>
      <NavList />
      <div className="navFoot">
        <AriaButton className="navItem" onPress={() => open({ kind: 'keys' })}>
          <Keyboard aria-hidden />
          {text.shell.keys}
        </AriaButton>
      </div>
    </nav>
  );
}

/** The same list for the side and for the menu of small windows. */
export function NavList({ onGone }: { readonly onGone?: () => void }) {
  const text = useText();
  const { place, go } = useNavigation();
  return (
    <ul className="navList">
      {navItems.map(({ name, icon: Icon, screens }) => (
        <li key={name}>
          <AriaButton
            className="navItem"
            aria-current={screens.includes(place.screen) ? 'page' : 'false'}
            onPress={() => {
              go(placeOf(name));
              onGone?.();
            }}
          >
            <Icon aria-hidden />
            {text.shell[name]}
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
