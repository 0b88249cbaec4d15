import { createDemo } from '#app/commands/createDemo';
import { demoCompany } from '#app/demo/fillDemo';
import type { Call } from '#cli/call';
import { acceptedOf } from '#cli/refused';
import { setUpIfNew } from '#cli/verbs/setUp';
import { WrongCall } from '#cli/wrongCall';
import { countries } from '#domain/country';

/** `demo`: fills a new ledger with a realistic book. */
export function demo(call: Call) {
  const country = countries.find((known) => known === (call.option('--country') ?? 'FR'));
  if (country === undefined) throw new WrongCall('field.invalid', '--country', { allowed: countries.join(', ') });
  const invoices = wholeOption(call, '--invoices', 1_000_000);
  const seed = call.option('--seed') === null ? 1 : wholeOption(call, '--seed', 4_294_967_295);
  const opened = call.openLedger({ create: true });
  // Written in one go: all of it is recorded in one moment.
  const now = opened.clock.now();
  const ctx = { ...opened, clock: { ...opened.clock, now: () => now } };
  setUpIfNew(ctx, demoCompany(country, 'Plomberie Exemple'));
  return { today: call.today, seed, ...acceptedOf(createDemo(ctx, { invoices, seed })) };
}

function wholeOption(call: Call, name: string, most: number): number {
  const text = call.option(name) ?? '';
  const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > most) throw new WrongCall('field.invalid', name, { value: text });
  return value;
}
