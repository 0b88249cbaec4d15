import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Context } from '#app/context';
import { composeFor } from '#app/letters/composeFor';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { claimOf } from '#app/queries/claimOf';
import { lettersDue, type LetterDue } from '#app/runs/lettersDue';
import { defaultPolicy } from '#app/settings';
import { catchUp } from '#app/schedule/catchUp';
import type { Answer, Call } from '#cli/call';
import { WrongCall } from '#cli/wrongCall';
import { refusalText } from '#contract/texts';
import { guarded } from '#db/failure';
import { relations } from '#domain/country';
import { decimalText } from '#domain/format/decimal';
import type { LetterDocument } from '#domain/letters/model';
import { drawLetters } from '#workers/pdf/drawLetter';

type Drawable = LetterDue & { readonly document: LetterDocument; readonly total: string };

/**
 * `letters --out DIR`: the letters due today as PDF files. Nothing is issued: no number is given, no step is taken.
 * A letter that lacks what the law asks for is not drawn; `problems` names it.
 */
export async function letters(call: Call): Promise<Answer> {
  const out = resolve(call.option('--out') ?? '');
  const only = call.option('--only');
  const ctx = call.openLedger();
  catchUp(ctx, { isConfirmed: call.option('--today') !== null });
  if (only !== null) refuseUnknownKey(ctx, only);
  const due = lettersDue(ctx).filter(({ group }) => only === null || group.key === only);
  const composed = due.map((letter) => ({ letter, document: compose(ctx, letter) }));

  guarded(() => mkdirSync(out, { recursive: true }));
  const drawn = [];
  const problems = [];
  for (const { document, letter } of composed) {
    const client = letter.file.customer.name;
    if (!document.ok) {
      problems.push({ client, code: document.error.code, message: refusalText(document.error, call.language) });
    } else {
      drawn.push(await draw(call, ctx, out, { ...letter, document: document.value, total: totalOf(ctx, letter) }));
      call.say(`${drawn.length}/${due.length}`);
    }
  }
  return { value: { letters: drawn, problems }, exitCode: drawn.length === 0 && problems.length > 0 ? 1 : 0 };
}

// A key that no sequence has would leave an empty folder that looks like a day without letters.
function refuseUnknownKey({ ledger }: Context, only: string): void {
  const policies = [...ledger.policies.all(), ...relations.map((relation) => defaultPolicy(ledger, relation))];
  const papers = policies.flatMap(({ steps }) => steps).filter(({ letter }) => letter !== null);
  const keys = [...new Set(papers.map(({ key }) => key))];
  if (!keys.includes(only)) throw new WrongCall('field.invalid', '--only', { allowed: keys.join(', ') });
}

function compose(ctx: Context, { file, group }: LetterDue): ReturnType<typeof composeFor> {
  const { channel, deadlineOn, itemIds, letter } = group;
  return composeFor(ctx, file, { kind: letter ?? 'reminder1', channel, deadlineOn, itemIds, on: ctx.clock.today() });
}

function totalOf(ctx: Context, { file, group }: LetterDue): string {
  const claim = claimOf(ctx, file, group.itemIds, group.letter ?? 'reminder1', ctx.clock.today());
  return decimalText(claim.asked.total);
}

async function draw(call: Call, ctx: Context, out: string, { document, file, group, total }: Drawable) {
  const look = pageLook(ctx, isTrial(ctx) ? 'trial' : null, [document]);
  const { bytes, pages } = await drawLetters([document], { fontsDir: call.resources.fonts, ...look });
  const name = `${file.customer.number}-${group.key}.pdf`;
  guarded(() => writeFileSync(join(out, name), bytes));
  return { client: file.customer.name, file: name, pages, level: group.level, total, sha256: ctx.hash(bytes) };
}
