import { describe, expect, it } from 'vitest';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, languages, relations } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { composeLetter } from '#domain/letters/composeLetter';
import { tones, type LetterFacts } from '#domain/letters/facts';
import type { BlockOf, LetterBlock, LetterDocument } from '#domain/letters/model';
import { cents } from '#domain/money/cents';
import { requiredMentions, type MentionField } from '#domain/letters/requiredMentions';
import { sampleFacts, sampleInvoices, type SampleOptions } from '#domain/letters/testdata/sampleFacts';

function letterOf(options: SampleOptions): LetterDocument {
  const composed = composeLetter(sampleFacts(options));
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

function blockOf<Name extends LetterBlock['block']>(letter: LetterDocument, name: Name): BlockOf<Name> | undefined {
  return letter.blocks.find((block): block is BlockOf<Name> => block.block === name);
}

/** Every sentence of the letter, blanks made plain. */
function words(letter: LetterDocument): string {
  const parts = letter.blocks.flatMap((block) => {
    if (block.block === 'paragraph') return [block.text];
    if (block.block === 'legalNotice') return [block.title ?? '', ...block.texts];
    if (block.block === 'interest') return [block.note];
    if (block.block === 'totals') return block.lines.map(({ label }) => label);
    if (block.block === 'signature') return [block.closing, block.name];
    return [];
  });
  return [letter.postalLine ?? '', letter.title, letter.subject, ...parts, ...letter.pageFooter]
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}

const everyLetter = countries.flatMap((country) =>
  relations.flatMap((relation) =>
    languages.flatMap((language) => letterKinds.map((kind) => ({ country, relation, language, kind }))),
  ),
);

describe.each(everyLetter)('$kind $country $relation $language', (options) => {
  it('prints deadline, account, amounts of the claim, identity and signature', () => {
    const facts = sampleFacts(options);
    const letter = letterOf(options);
    const text = words(letter);
    expect(blockOf(letter, 'claims')?.rows.map(({ number }) => number)).toEqual(['FA-2026-0105', 'FA-2026-0117']);
    expect(blockOf(letter, 'signature')?.name).toBe(facts.sender.signatory);
    expect(letter.pageFooter.join(' ')).toContain(options.country === 'FR' ? 'SIRET' : '0403.170.701');
    const total = blockOf(letter, 'totals')?.lines.at(-1)?.amount ?? facts.claim.asked.total;
    expect(total).toBe(facts.claim.asked.total);
    if (options.kind !== 'handover') expect(blockOf(letter, 'payment')?.amount).toBe(facts.claim.asked.total);
    if (facts.deadlineOn !== null && options.kind !== 'conciliation') {
      expect(text).toContain(formatDate(facts.deadlineOn, options.language).replace(/\u00a0/g, ' '));
      expect(text).toContain(formatEuros(facts.claim.asked.total, options.language).replace(/[\u00a0\u202f]/g, ' '));
    }
  });

  it.each(tones)('tone %s threatens nobody and leaves no hole', (tone) => {
    const letter = letterOf({ ...options, facts: { tone } });
    const text = words(letter);
    expect(text).not.toMatch(/mauvais payeur|wanbetaler|bad payer|menace|fraud|voleur|honte|scandal/i);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/ {2}|[^.]\.\.[^.]/);
    if (options.country === 'FR' && options.language === 'fr') expect(text).not.toContain('huissier');
    if (options.country === 'BE' && options.language === 'fr') expect(text).not.toContain('commissaire de justice');
  });
});

describe('how to reach the sender', () => {
  const reach = { phone: '05 55 00 12 34', email: 'luc@martin.example' };
  it.each([
    [reach, 'Appelez-nous au 05 55 00 12 34 ou écrivez-nous à luc@martin.example'],
    [{ ...reach, email: null }, 'Appelez-nous au 05 55 00 12 34 :'],
    [{ ...reach, phone: null }, 'Écrivez-nous à luc@martin.example'],
    [{ phone: null, email: null }, 'Écrivez-nous à l’adresse ci-dessus'],
  ])('nobody is asked to call an address: %o', (known, expected) => {
    const options = { kind: 'reminder1', country: 'FR', relation: 'B2B' } as const;
    const sender = { ...sampleFacts(options).sender, ...known };
    expect(words(letterOf({ ...options, facts: { sender } }))).toContain(expected);
  });
});

describe('what the law asks', () => {
  const words2 = { fr: /mise en demeure/i, nl: /ingebrekestelling|in gebreke/i, en: /formal notice/i } as const;

  it.each(everyLetter.filter(({ kind }) => kind === 'formalNotice'))(
    'the notice names itself: $country $relation $language',
    (options) => {
      const letter = letterOf(options);
      expect(letter.title).toMatch(words2[options.language]);
      expect(words(letter)).toMatch(words2[options.language]);
      expect(letter.postalLine).not.toBeNull();
      if (options.country === 'FR') expect(words(letter)).toMatch(/1231-6, 1344 .{2,4}1344-1/);
      if (options.country === 'FR' && options.relation === 'B2B') expect(words(letter)).toContain('L441-10');
      if (options.country === 'FR' && options.relation === 'B2C')
        expect(words(letter)).toMatch(/conciliateur de justice/);
    },
  );

  it('a French consumer is never asked more than the price', () => {
    for (const kind of letterKinds) {
      const letter = letterOf({ kind, country: 'FR', relation: 'B2C' });
      expect(blockOf(letter, 'claims')?.rows.reduce((sum, { open }) => sum + open, 0)).toBe(
        sampleFacts({ kind, country: 'FR', relation: 'B2C' }).claim.asked.total,
      );
      expect(words(letter)).not.toMatch(/40 €|indemnité forfaitaire/);
    }
  });

  it('the first reminder to a Belgian consumer has the mentions of book XIX and charges nothing', () => {
    const facts = sampleFacts({ kind: 'reminder1', country: 'BE', relation: 'B2C' });
    const letter = letterOf({ kind: 'reminder1', country: 'BE', relation: 'B2C' });
    const text = words(letter);
    expect(letter.title).toBe('PREMIER RAPPEL DE PAIEMENT');
    expect(facts.claim.asked.total).toBe(facts.claim.asked.principal);
    expect(text).toContain('gratuit');
    expect(text).toContain('quatorze jours calendrier');
    expect(text).toContain('0403.170.701');
    expect(text).toContain(
      `indemnité de ${formatEuros(facts.claim.announcedIndemnity, 'fr')}`.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(facts.claim.announcedIndemnity).toBe(103_32);
    expect(blockOf(letter, 'claims')?.rows.every(({ description }) => description !== '')).toBe(true);
  });

  it.each([
    ['fr', 'le coût de ce rappel, 7,50 €, vous serait alors demandé', 'gratuit', 'Seuls des intérêts'],
    ['nl', 'de kosten van deze herinnering, € 7,50', 'kosteloos', 'Alleen nalatigheidsinterest'],
    ['en', 'the cost of this reminder, €7.50', 'free of charge', 'Only late-payment interest'],
  ] as const)('the reminder of a fourth due date says what it will cost, %s', (language, cost, free, only) => {
    const facts = sampleFacts({ kind: 'reminder1', country: 'BE', relation: 'B2C', language });
    for (const announcedIndemnity of [facts.claim.announcedIndemnity, cents(0)]) {
      const claim = { ...facts.claim, announcedIndemnity, announcedReminderCost: cents(7_50) };
      const composed = composeLetter({ ...facts, claim });
      const text = composed.ok ? words(composed.value) : '';
      expect(text).toContain(cost);
      expect(text).not.toContain(free);
      expect(text).not.toContain(only);
    }
  });

  it('the second reminder between businesses shows the account and how interest was reckoned', () => {
    const letter = letterOf({ kind: 'reminder2', country: 'FR', relation: 'B2B' });
    expect(blockOf(letter, 'totals')?.lines.map(({ amount }) => amount)).toEqual([2_066_45, 67_84, 80_00, 2_214_29]);
    const rows = blockOf(letter, 'interest')?.rows ?? [];
    // 2 880 × 12,15 % × 42 / 365 and so on, by hand; each invoice is rounded once: 64,05 + 3,79.
    expect(rows.map(({ number, amountText }) => [number, amountText])).toEqual([
      ['FA-2026-0105', '40.264767'],
      ['FA-2026-0105', '23.780712'],
      ['FA-2026-0117', '3.785957'],
    ]);
    expect(words(letter)).toContain('dernier rappel');
    expect(words(letter)).toContain('mise en demeure');
  });

  it('names the pictures of its letterhead', () => {
    const facts = sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2B' });
    const images = { logo: 'a'.repeat(64), signature: null };
    const composed = composeLetter({ ...facts, sender: { ...facts.sender, images } });
    expect(composed.ok && composed.value.sender.images).toEqual(images);
  });

  it('says that interest is to be completed when a rate is not published', () => {
    const claim = { today: plainDate('2026-08-20') };
    const facts = { today: plainDate('2026-08-20'), deadlineOn: plainDate('2026-09-03') };
    const text = words(letterOf({ kind: 'reminder2', country: 'FR', relation: 'B2B', claim, facts }));
    expect(text).toContain('arrêté au 30 juin 2026, à compléter');
  });
});

describe('a letter that lacks something', () => {
  const without: Readonly<Record<MentionField, (facts: LetterFacts) => Partial<LetterFacts>>> = {
    senderName: ({ sender }) => ({ sender: { ...sender, name: ' ' } }),
    senderAddress: ({ sender }) => ({ sender: { ...sender, addressLines: [] } }),
    senderSiret: ({ sender }) => ({ sender: { ...sender, siret: null } }),
    senderEnterpriseNumber: ({ sender }) => ({ sender: { ...sender, enterpriseNumber: '' } }),
    senderIban: ({ sender }) => ({ sender: { ...sender, iban: null } }),
    signatory: ({ sender }) => ({ sender: { ...sender, signatory: '' } }),
    addresseeName: ({ addressee }) => ({ addressee: { ...addressee, name: '' } }),
    addresseeAddress: ({ addressee }) => ({ addressee: { ...addressee, lines: [addressee.name] } }),
    deadlineOn: () => ({ deadlineOn: null }),
    paymentReference: () => ({ paymentReference: '' }),
    description: ({ claim }) => ({
      claim: { ...claim, invoices: claim.invoices.map((one) => ({ ...one, description: '' })) },
    }),
    firstReminderOn: ({ history }) => ({ history: { ...history, firstReminderOn: null } }),
  };
  const cases = countries.flatMap((country) =>
    relations.flatMap((relation) =>
      letterKinds.flatMap((kind) =>
        requiredMentions(kind, country, relation).map(({ field, article }) => ({
          kind,
          country,
          relation,
          field,
          article,
        })),
      ),
    ),
  );

  it.each(cases)(
    '$kind $country $relation without $field is refused by name',
    ({ kind, country, relation, field, article }) => {
      const facts = sampleFacts({ kind, country, relation });
      const refused = composeLetter({ ...facts, ...without[field](facts) });
      expect(refused).toEqual({ ok: false, error: { code: 'letter.mentionMissing', params: { field, article } } });
    },
  );

  it('is refused with a deadline that is not after it, or nothing to pay', () => {
    const facts = sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2B' });
    expect(composeLetter({ ...facts, deadlineOn: facts.today })).toMatchObject({
      error: { code: 'letter.deadlineInPast' },
    });
    const paid = { ...facts.claim, asked: { ...facts.claim.asked, total: facts.claim.asked.interest } };
    expect(composeLetter({ ...facts, claim: paid })).toMatchObject({ error: { code: 'letter.nothingDue' } });
  });
});

describe('paying', () => {
  it('has a code for the Belgian reference in its own line, none where it is off', () => {
    const payload = blockOf(letterOf({ kind: 'reminder1', country: 'BE', relation: 'B2B' }), 'payment')?.epc;
    expect(payload).toBe('BCD\n002\n1\nSCT\nGKCCBEBB\nMenuiserie Dupont\nBE12559162891892\nEUR2066.45\n\n217337545349');
    expect(blockOf(letterOf({ kind: 'reminder1', country: 'FR', relation: 'B2B' }), 'payment')?.epc).toBeNull();
  });

  it('one invoice is named in the subject, several are counted', () => {
    const options = { kind: 'reminder1', country: 'FR', relation: 'B2B' } as const;
    expect(letterOf(options).subject.replace(/[\u00a0\u202f]/g, ' ')).toBe('vos 2 factures, soit 2 066,45 €');
    const one = letterOf({ ...options, invoices: sampleFacts(options).claim.invoices.slice(0, 1) });
    // Of one invoice the first reminder carries the title; later letters are about it.
    expect(one.subjectLabel + one.subject.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'FACTURE n° FA-2026-0105 du 28 janvier 2026',
    );
    const second = letterOf({ ...options, kind: 'reminder2', invoices: sampleInvoices.slice(0, 1) });
    expect(second.subject.replace(/[\u00a0\u202f]/g, ' ')).toBe('facture n° FA-2026-0105 du 28 janvier 2026');
  });

  it('names businesses and registered mail as their country does', () => {
    const textOf = (country: 'FR' | 'BE', relation: 'B2B' | 'B2C' = 'B2B') =>
      words(letterOf({ kind: 'formalNotice', country, relation }));
    expect(textOf('FR')).toContain('Hôtel du Vieux Pont, SIREN 552 100 554.');
    expect(textOf('FR')).toContain('Lettre recommandée avec avis de réception');
    expect(textOf('BE')).toContain('Boulangerie Lambert SRL, numéro d’entreprise 0417.497.106.');
    expect(textOf('BE')).toContain('Envoi recommandé avec accusé de réception');
    const gross = (country: 'FR' | 'BE') =>
      blockOf(letterOf({ kind: 'reminder2', country, relation: 'B2B' }), 'claims')?.labels.gross;
    expect([gross('FR'), gross('BE')]).toEqual(['Montant TTC', 'Montant TVAC']);
  });

  it('the sheet for the bailiff greets him, not the customer', () => {
    const salutation = (kind: 'handover' | 'reminder2') =>
      letterOf({ kind, country: 'FR', relation: 'B2C' }).salutation;
    expect([salutation('reminder2'), salutation('handover')]).toEqual(['Madame,', 'Madame, Monsieur,']);
  });

  it('the first reminder repeats what stands on the invoices, unless there are many', () => {
    const options = { kind: 'reminder1', country: 'FR', relation: 'B2B' } as const;
    const detailsOf = (letter: LetterDocument) =>
      blockOf(letter, 'claims')?.rows.map(({ details = [] }) => details.join('\n').replace(/[\u00a0\u202f]/g, ' '));
    expect(detailsOf(letterOf(options))?.[0]).toBe(
      'Commande : Devis D-2025-88.\nLivraison ou fin des travaux : 28 janvier 2026.\n' +
        'Hors TVA : 2 400,00 € · TVA 20,00 % : 480,00 €',
    );
    const many = [1, 2, 3, 4].map((n) => ({ ...present(sampleInvoices[0], 'invoice'), itemId: `i${n}` }));
    expect(detailsOf(letterOf({ ...options, invoices: many }))?.join('')).toBe('');
    expect(detailsOf(letterOf({ ...options, kind: 'reminder2' }))?.join('')).toBe('');
  });
});

it.each([
  ['fr', 'dont 180,00 € contestés, mis de côté sans y renoncer'],
  ['nl', 'waarvan € 180,00 betwist, opzij gezet zonder ervan af te zien'],
  ['en', 'of which €180.00 disputed, set aside without giving it up'],
] as const)('says in the line of an invoice what is set aside, and asks for the rest: %s', (language, told) => {
  const options = { kind: 'formalNotice', country: 'BE', relation: 'B2B', language } as const;
  const [first] = sampleInvoices;
  const invoice = { ...present(first, 'invoice'), receipts: [], contested: cents(180_00) };
  const letter = letterOf({ ...options, invoices: [invoice] });
  const row = blockOf(letter, 'claims')?.rows[0];
  expect(row?.description.replace(/[\u00a0\u202f]/g, ' ')).toContain(told);
  expect(row?.open).toBe(invoice.gross - 180_00);
  const principal = blockOf(letter, 'totals')?.lines[0]?.amount;
  expect(principal).toBe(invoice.gross - 180_00);
});
