import { choosePoint } from '#app/commands/choosePoint';
import { enterRate, standingRates, takeRates } from '#app/commands/enterRate';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { lawPointsView, ratesView } from '#app/queries/ratesView';
import type { Session } from '#app/session';
import type { Output } from '#contract/api';
import type { RateEntry } from '#domain/countries/rateEntry';
import { readRateFile } from '#domain/countries/rateFile';
import { percentText } from '#domain/money/rate';
import { ok, reject } from '#domain/result';

type Names = 'rates.get' | 'rates.enter' | 'rates.pickFile' | 'rates.takeFile' | 'lawPoints.get' | 'lawPoints.choose';

type FileInHand = { readonly token: string; readonly fileName: string; readonly entries: readonly RateEntry[] };

/** The rates of the law, typed or brought by a file, and the readings of what it leaves open. */
export function lawHandlers(session: Session): Pick<Handlers, Names> {
  // Read and shown, not yet taken; only the last one.
  let inHand: FileInHand | null = null;
  return {
    'rates.get': view(session, ratesView),
    'rates.enter': fromLedger(session, enterRate),
    'rates.pickFile': fromLedgerLater(session, async (ctx) => {
      const picked = await session.parts.shell.pickFile('rates');
      if (picked === null) return ok<Output<'rates.pickFile'>>(null);
      const { bytes, fileName, isTooLarge } = picked;
      if (isTooLarge) return reject('rateFile.notOne');
      const text = new TextDecoder().decode(bytes);
      const read = readRateFile(text, (content) => ctx.hash(content), standingRates(ctx), ctx.clock.today());
      if (!read.ok) return read;
      const { entries, known } = read.value;
      inHand = { token: session.parts.newId(), fileName, entries };
      return ok<Output<'rates.pickFile'>>({
        ...{ token: inHand.token, fileName, known },
        rates: entries.map(({ series, from, to, rate, source }) => ({
          ...{ series, from, to, source },
          percent: percentText(rate),
        })),
      });
    }),
    'rates.takeFile': fromLedger(session, (ctx, { token }) => {
      if (inHand?.token !== token) return reject('import.gone');
      const taken = takeRates(ctx, inHand.fileName, inHand.entries);
      if (taken.ok) inHand = null;
      return taken;
    }),
    'lawPoints.get': view(session, lawPointsView),
    'lawPoints.choose': fromLedger(session, choosePoint),
  };
}
