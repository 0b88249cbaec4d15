import {
  CalendarCheck,
  ChartColumn,
  Columns3,
  FileInput,
  FileText,
  HandCoins,
  MailCheck,
  Printer,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Place, ScreenName } from '#renderer/navigation.tsx';

export type NavName =
  'today' | 'board' | 'customers' | 'invoices' | 'money' | 'run' | 'mail' | 'reports' | 'import' | 'settings';

type NavItem = { readonly name: NavName; readonly icon: LucideIcon; readonly screens: readonly ScreenName[] };

/** The screens in the order of a day. */
export const navItems: readonly NavItem[] = [
  { name: 'today', icon: CalendarCheck, screens: ['today'] },
  { name: 'board', icon: Columns3, screens: ['board'] },
  { name: 'customers', icon: Users, screens: ['customers', 'customer'] },
  { name: 'invoices', icon: FileText, screens: ['invoices', 'invoice'] },
  { name: 'money', icon: HandCoins, screens: ['money'] },
  { name: 'run', icon: Printer, screens: ['run'] },
  { name: 'mail', icon: MailCheck, screens: ['mail'] },
  { name: 'reports', icon: ChartColumn, screens: ['reports', 'aging', 'statement'] },
  { name: 'import', icon: FileInput, screens: ['import'] },
  { name: 'settings', icon: Settings, screens: ['settings'] },
];

/** The first place of a screen of the navigation. */
export function placeOf(name: NavName): Place {
  return { screen: name };
}
