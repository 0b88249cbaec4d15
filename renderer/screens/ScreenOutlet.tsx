import type { ReactNode } from 'react';
import { useNavigation } from '#renderer/navigation.tsx';
import { BoardScreen } from '#renderer/screens/board/BoardScreen.tsx';
import { CustomerScreen } from '#renderer/screens/customer/CustomerScreen.tsx';
import { CustomersScreen } from '#renderer/screens/customer/CustomersScreen.tsx';
import { ImportScreen } from '#renderer/screens/import/ImportScreen.tsx';
import { InvoiceScreen } from '#renderer/screens/invoice/InvoiceScreen.tsx';
import { InvoicesScreen } from '#renderer/screens/invoice/InvoicesScreen.tsx';
import { AgingScreen } from '#renderer/screens/reports/AgingScreen.tsx';
import { MineScreen } from '#renderer/screens/reports/MineScreen.tsx';
import { LostVatScreen } from '#renderer/screens/reports/LostVatScreen.tsx';
import { MoneyScreen } from '#renderer/screens/money/MoneyScreen.tsx';
import { ReportsScreen } from '#renderer/screens/reports/ReportsScreen.tsx';
import { StatementScreen } from '#renderer/screens/reports/StatementScreen.tsx';
import { MailScreen } from '#renderer/screens/mail/MailScreen.tsx';
import { RatesScreen } from '#renderer/screens/rates/RatesScreen.tsx';
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
    case 'invoices':
      return <InvoicesScreen key={place.filter} {...(place.filter === undefined ? {} : { start: place.filter })} />;
    case 'invoice':
      return <InvoiceScreen key={place.documentId} documentId={place.documentId} />;
    case 'money':
      return <MoneyScreen />;
    case 'reports':
      return <ReportsScreen />;
    case 'aging':
      return <AgingScreen />;
    case 'mine':
      return <MineScreen key={place.page} page={place.page} />;
    case 'lostVat':
      return <LostVatScreen />;
    case 'statement':
      return <StatementScreen key={place.customerId} customerId={place.customerId} />;
    case 'rates':
      return <RatesScreen />;
    case 'run':
      return <RunScreen />;
    case 'mail':
      return <MailScreen mailId={place.mailId ?? null} />;
    case 'import':
      return <ImportScreen />;
    case 'settings':
      return <SettingsScreen key={place.section ?? ''} section={place.section ?? null} />;
  }
}
