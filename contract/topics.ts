/** What a command may have changed; views that show it ask again. */
export const topics = [
  'app',
  'settings',
  'policies',
  'today',
  'board',
  'customers',
  'customer',
  'invoices',
  'invoice',
  'run',
  'mail',
  'reports',
  'history',
] as const;
export type Topic = (typeof topics)[number];
