/** Names of the only channels between window and main process. */
export const channel = {
  call: 'dument:call',
  changed: 'dument:changed',
  menu: 'dument:menu',
} as const;
