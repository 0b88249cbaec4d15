import { app, powerMonitor } from 'electron';

const minutes = 60_000;

/**
 * Calls `tick` whenever time may have passed unseen. Short ticks, no long timer: timers stand
 * still during sleep, and one set for next month would overflow.
 */
export function startTimer(tick: () => void): () => void {
  const interval = setInterval(tick, 5 * minutes);
  powerMonitor.on('resume', tick);
  powerMonitor.on('unlock-screen', tick);
  app.on('browser-window-focus', tick);
  tick();

  return () => {
    clearInterval(interval);
    powerMonitor.off('resume', tick);
    powerMonitor.off('unlock-screen', tick);
    app.off('browser-window-focus', tick);
  };
}
