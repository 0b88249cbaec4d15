import type { ReactNode } from 'react';
import { useNavigation } from '#renderer/navigation.tsx';
import { BoardScreen } from '#renderer/screens/board/BoardScreen.tsx';
import { CustomerScreen } from '#renderer/screens/customer/CustomerScreen.tsx';
import { CustomersScreen } from '#renderer/screens/customer/CustomersScreen.tsx';
import { ImportScreen } from '#renderer/screens/import/ImportScreen.tsx';
import { MailScreen } from '#renderer/screens/mail/MailScreen.tsx';
import { RunScreen } from '#renderer/screens/run/RunScreen.tsx';
import { SettingsScreen } from '#renderer/screens/settings/SettingsScreen.tsx';
import { TodayScreen } from '#renderer/screens/today/TodayScreen.tsx';

/** The screen of the place where the user is. */
export function ScreenOutlet(): ReactNode {
  const { place } = useNavigation();
  switch (place.screen) {
    case 'today':
      return <TodayScreen />;
    case 'board':
      return <BoardScreen />;
    case 'customers':
      return <CustomersScreen />;
    case 'customer':
      return <CustomerScreen key={place.customerId} customerId={place.customerId} />;
    case 'run':
      return <RunScreen />;
    case 'mail':
      return <MailScreen mailId={place.mailId ?? null} />;
    case 'import':
      return <ImportScreen />;
    case 'settings':
      return <SettingsScreen section={place.section ?? null} />;
    default:
      return null;
  }
}
