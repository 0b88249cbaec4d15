/** Names of the only channels between window and main process. */
export const channel = {
  call: 'dument:call',
  changed: 'dument:changed',
  menu: 'dument:menu',
} as const;

/** What the menu asks of the window. */
export const menuCommands = [
  'ledger.new',
  'ledger.open',
  'ledger.backup',
  'ledger.close',
  'import',
  'print',
  'undo',
  'redo',
  'find',
  'keys',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
