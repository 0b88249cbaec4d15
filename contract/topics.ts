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
  // How far the drawing of a tour is: no fact, and nothing else changes with it.
  'drawing',
] as const;
export type Topic = (typeof topics)[number];
