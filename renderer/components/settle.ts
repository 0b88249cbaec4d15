import { createContext } from 'react';

/**
 * A form calls it when what was typed has been sent or is not wanted. Whoever keeps half-typed questions for later
 * listens; elsewhere it does nothing.
 */
export const SettleContext = createContext<() => void>(() => {});
