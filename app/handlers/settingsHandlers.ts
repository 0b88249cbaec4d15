import { act, transact } from '#app/act';
import { savePolicy } from '#app/commands/savePolicy';
import { setCompany } from '#app/commands/setCompany';
import { savePreferences } from '#app/commands/savePreferences';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { base64Of } from '#app/handlers/base64';
import { pictureHandlers } from '#app/handlers/pictureHandlers';
import { pageLook } from '#app/letters/pageLook';
import { picturesNow } from '#app/letters/pictures';
import { sampleLetter } from '#app/letters/sampleLetter';
import { reading } from '#app/queries/reading';
import { settingsView } from '#app/queries/settingsView';
import { envelopeSheet } from '#app/sheets/envelopeSheet';
import type { Session } from '#app/session';
import { countryOf, defaultPolicy, rulesOf } from '#app/settings';
import type { Request } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { accountRoles } from '#domain/ledger/entry';
import { checkPolicy, previewSequence } from '#domain/followup/sequence';
import type { FollowUpPolicy } from '#domain/followup/policy';
import { present } from '#domain/assert';
import { countryPacks } from '#domain/countries/packs';
import type { Language } from '#domain/country';
import { ok, reject, type Result } from '#domain/result';

type Names =
  | 'settings.get'
  | 'settings.saveCompany'
  | 'settings.savePreferences'
  | 'settings.saveAccounts'
  | 'settings.pickImage'
  | 'settings.keepPainted'
  | 'settings.removeImage'
  | 'settings.letterColor'
  | 'settings.bankSeen'
  | 'settings.previewLetter'
  | 'settings.envelopeSheet'
  | 'policies.list'
  | 'policies.save'
  | 'policies.setDefault'
  | 'policies.preview';

/** What the window asks about the business, the preferences and the sequences. */
export function settingsHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'settings.get': view(session, (ctx) => settingsView(ctx, session.language(), session.look().theme)),
    'settings.saveCompany': fromLedger(session, (ctx, company) => {
      // The country decides accounts and law: it is chosen once, when the ledger is made.
      const saved = setCompany(ctx, { company: { ...company, country: countryOf(ctx.ledger) } });
      if (ctx.ledger.folder !== null) session.remember(company.name, ctx.ledger.folder);
      return saved.ok ? ok({ actionId: null }) : saved;
    }),
    'settings.savePreferences': fromLedger(session, (ctx, preferences) => {
      session.saveLook({ language: preferences.language, theme: preferences.theme });
      return savePreferences(ctx, preferences);
    }),
    'settings.saveAccounts': fromLedger(session, saveAccounts),
    ...pictureHandlers(session),
    'settings.bankSeen': fromLedger(session, bankSeen),
    'settings.previewLetter': fromLedgerLater(session, async (ctx, { company, kind, language }) => {
      const letter = sampleLetter(ctx, company, kind, language, picturesNow(ctx));
      if (!letter.ok) return letter;
      const look = pageLook(ctx, 'trial', [letter.value]);
      const { files } = await session.parts.workers.drawLetters([letter.value], look, false);
      return ok({ pdf: base64Of(present(files[0], 'drawn letter').bytes) });
    }),
    'settings.envelopeSheet': fromLedgerLater(session, async (ctx) => {
      const { bytes } = await session.parts.workers.drawSheets([envelopeSheet(ctx, session.language())]);
      return ok({ pdf: base64Of(bytes) });
    }),
    ...policyHandlers(session),
  };
}

function saveAccounts(
  ctx: Context,
  { accounts }: Request<'settings.saveAccounts'>,
): Result<{ readonly actionId: null }> {
  const codes = new Set(accounts.map(({ code }) => code.trim()));
  if (codes.size < accounts.length) return reject('accounts.codeTwice');
  return transact(ctx, () => {
    for (const { code, name, role } of accounts) {
      const known = accountRoles.find((one) => one === role);
      if (known === undefined) return reject('accounts.roleUnknown', { role });
      if (!/^[0-9A-Za-z]{2,12}$/.test(code.trim())) return reject('accounts.codeInvalid', { code });
      ctx.ledger.accounts.save({ role: known, code: code.trim(), name: name.trim() });
    }
    return ok({ actionId: null });
  });
}

function bankSeen(ctx: Context, { on }: { readonly on: PlainDate }): Result<{ readonly actionId: string | null }> {
  if (on > ctx.clock.today()) return reject('date.inFuture', { on });
  return act(ctx, { name: 'bank.seen', params: { on } }, () => {
    ctx.ledger.settings.set('bankSeenOn', on);
    return ok({});
  });
}

function policyHandlers(
  session: Session,
): Pick<Handlers, 'policies.list' | 'policies.save' | 'policies.setDefault' | 'policies.preview'> {
  return {
    'policies.list': view(session, (ctx) =>
      ctx.ledger.policies.all().map((policy) => sentPolicy(policy, session.language())),
    ),
    'policies.save': fromLedger(session, (ctx, policy) => {
      const whole = storedPolicy(ctx, policy);
      const [wrong] = checkPolicy(whole);
      if (wrong !== undefined) return { ok: false, error: wrong };
      const saved = savePolicy(ctx, { policy: whole });
      return saved.ok ? ok({ actionId: saved.value.actionId }) : saved;
    }),
    'policies.setDefault': fromLedger(session, (ctx, { policyId }) => {
      const policy = ctx.ledger.policies.get(policyId);
      if (policy === null) return reject('policy.unknown');
      const saved = savePolicy(ctx, { policy: { ...policy, isDefault: true } });
      return saved.ok ? ok({ actionId: saved.value.actionId }) : saved;
    }),
    'policies.preview': view(session, (ctx, { exampleDueOn, policy }) => ({
      files: filesFollowing(ctx, policy),
      dates: previewSequence(storedPolicy(ctx, policy), rulesOf(ctx.ledger), {
        issuedOn: addDays(exampleDueOn, -30),
        dueOn: exampleDueOn,
      }).map(({ deadlineOn, key, level, on }) => ({ level, key, on, deadlineOn })),
    })),
  };
}

type SentPolicy = Request<'policies.save'>;

// The ceiling of a step (conciliation) is the law's: the editor does not show it, and it is kept.
function storedPolicy(ctx: Context, policy: SentPolicy): FollowUpPolicy {
  const before = ctx.ledger.policies.get(policy.id);
  const names = shippedNames(policy);
  const isShippedName = names !== null && Object.values(names).includes(policy.name);
  return {
    ...policy,
    name: isShippedName ? names.fr : policy.name,
    steps: policy.steps.map((step) => ({
      ...step,
      maxAmount: before?.steps.find(({ key }) => key === step.key)?.maxAmount ?? null,
    })),
  };
}

// A sequence of the program that nobody renamed is called as the window speaks; it is kept under its French name.
function shippedNames({ country, id }: Pick<SentPolicy, 'country' | 'id'>) {
  return countryPacks[country].sequences.find(({ policy }) => policy.id === id)?.names ?? null;
}

function sentPolicy({ steps, ...policy }: FollowUpPolicy, language: Language): SentPolicy {
  const names = shippedNames(policy);
  const name = names !== null && policy.name === names.fr ? names[language] : policy.name;
  return { ...policy, name, steps: steps.map(({ maxAmount: _, ...step }) => step) };
}

// Customers with an open invoice that follows this sequence: by its own choice, by the customer's, or by default.
function filesFollowing(ctx: Context, policy: Pick<SentPolicy, 'id' | 'relation'>): number {
  const isDefault = defaultPolicy(ctx.ledger, policy.relation).id === policy.id;
  const found = reading<{ n: number }, [string, string, string]>(
    ctx,
    `SELECT count(DISTINCT state.customer_id) AS n
     FROM item_state AS state JOIN customer ON customer.id = state.customer_id
       LEFT JOIN document_detail AS detail ON detail.document_id = state.document_id
     WHERE state.open_cents > 0
       AND coalesce(detail.policy_id, customer.policy_id, CASE WHEN customer.relation = ? THEN ? END) = ?`,
  ).get(policy.relation, isDefault ? policy.id : '', policy.id);
  return found?.n ?? 0;
}
