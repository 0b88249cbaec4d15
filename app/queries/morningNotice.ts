import type { Context } from '#app/context';
import { today } from '#app/queries/today';
import { withoutForgetting } from '#app/remembered';
import { storedPreferences } from '#app/settings';
import { sentenceText } from '#contract/texts';
import type { Language } from '#domain/country';

export type MorningNotice = { readonly title: string; readonly body: string };

/** `3 appels, 4 lettres`: once a day, and only when there is something to do and the user wants to be told. */
export function morningNotice(ctx: Context, language: Language): MorningNotice | null {
  const on = ctx.clock.today();
  if (ctx.ledger.settings.get('morningNoticeOn') === on) return null;
  if (storedPreferences(ctx.ledger).morningNotice === false) return null;
  const { calls, letters, followUps } = today(ctx);
  // No list of the day says anything else because of it.
  withoutForgetting(ctx, () => ctx.ledger.settings.set('morningNoticeOn', on));
  if (calls + letters + followUps === 0) return null;
  return {
    title: sentenceText({ code: 'morning.title', params: {} }, language),
    body: sentenceText({ code: 'morning.body', params: { calls, letters, followUps } }, language),
  };
}
