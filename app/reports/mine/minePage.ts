import type { Context } from '#app/context';
import type { MinePageView } from '#app/reports/mine/page';
import { payingPage } from '#app/reports/mine/paying';
import { promisedPage } from '#app/reports/mine/promised';
import { receivedPage } from '#app/reports/mine/received';
import { sentLatePage } from '#app/reports/mine/sentLate';
import { vatAdvancedPage } from '#app/reports/mine/vatAdvanced';
import type { Request } from '#contract/api';

/** A page of the owner's own, as things stand today; what was received is of the month asked for. */
export function minePage(
  ctx: Context,
  { on, page }: Request<'report.mine'>,
  millis: () => number,
): Promise<MinePageView> {
  switch (page) {
    case 'received':
      return receivedPage(ctx, on, millis);
    case 'promised':
      return promisedPage(ctx, millis);
    case 'paying':
      return payingPage(ctx, millis);
    case 'sentLate':
      return Promise.resolve(sentLatePage(ctx));
    case 'vatAdvanced':
      return vatAdvancedPage(ctx, millis);
  }
}
