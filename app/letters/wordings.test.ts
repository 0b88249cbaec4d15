import { describe, expect, it } from 'vitest';
import type { TestProgram } from '#app/testProgram';
import { shopWithReminders, testShop } from '#app/testShop';
import type { Input, Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { wordedDocuments } from '#domain/letters/templates/wordedDocuments';

const reminder = { document: 'reminder1', relation: 'B2B', language: 'fr', tone: 'normal' } as const;
type Letter = Input<'wording.get'>;
type Blocks = Output<'wording.get'>['blocks'];

async function changed(program: TestProgram, letter: Letter, id: string, source: string): Promise<Blocks> {
  const { blocks } = await program.ask('wording.get', letter);
  return blocks.map((block) => (block.id === id ? { id, source } : block));
}

async function save(program: TestProgram, letter: Letter, id: string, source: string, alsoSame = false) {
  return program.ask('wording.save', { ...letter, blocks: await changed(program, letter, id, source), alsoSame });
}

/** First paragraph of the first letter that is due. */
async function opening(program: TestProgram): Promise<string> {
  const { run } = await program.ask('run.get', {});
  const { paragraphs } = await program.ask('run.previewLetter', {
    runId: run?.runId ?? '',
    key: run?.letters[0]?.key ?? '',
  });
  return paragraphs[0]?.text ?? '';
}

async function relationOf(program: TestProgram): Promise<Letter> {
  const { run } = await program.ask('run.get', {});
  return { ...reminder, relation: run?.letters[0]?.relation ?? 'B2B' };
}

describe('the words of letters', () => {
  it('are those of the program until the user changes them, and again when he resets or undoes', async () => {
    const program = await shopWithReminders(['Aubert']);
    const letter = await relationOf(program);
    const original = await opening(program);
    const before = await program.ask('wording.get', letter);
    expect(before).toMatchObject({ isOwn: false, versions: [] });

    const { actionId, saved } = await save(program, letter, 'opening', 'Bonjour {{ client }}, un oubli ?');
    expect(saved).toBe(1);
    expect(await opening(program)).toBe('Bonjour Aubert, un oubli\u202f?');
    await program.ask('history.undo', { actionId, reason: '' });
    expect(await opening(program)).toBe(original);
    await program.ask('history.redo', {});
    expect(await opening(program)).toBe('Bonjour Aubert, un oubli\u202f?');

    await program.ask('wording.reset', letter);
    expect(await opening(program)).toBe(original);
    const after = await program.ask('wording.get', letter);
    expect(after.blocks).toEqual(before.blocks);
    expect(after.versions.map(({ isOriginal }) => isOriginal)).toEqual([true, false]);
    // An earlier version is still there to be taken up again.
    expect(after.versions[1]?.blocks.find(({ id }) => id === 'opening')?.source).toContain('un oubli ?');
    expect((await program.ask('ledger.check', {})).ok).toBe(true);
  });

  it('never change a letter that was issued, nor its copy', async () => {
    const program = await shopWithReminders(['Aubert']);
    const letter = await relationOf(program);
    await save(program, letter, 'opening', 'Première version.');
    const { runId } = await program.ask('run.start', {});
    const printed = await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
    const letterId = printed.run.letters[0]?.letterId ?? '';
    const issued = await program.ask('letter.pdf', { letterId, asCopy: false });
    const copy = await program.ask('letter.pdf', { letterId, asCopy: true });

    await save(program, letter, 'opening', 'Seconde version.');
    expect(await program.ask('letter.pdf', { letterId, asCopy: false })).toEqual(issued);
    expect(await program.ask('letter.pdf', { letterId, asCopy: true })).toEqual(copy);
    expect(await opening(program)).toBe('Première version.');
  });

  it('change in the other tones and kinds of customer where the sentence is the same', async () => {
    const program = await testShop({ today: '2026-11-23' });
    const { saved } = await save(program, reminder, 'title', 'PETIT RAPPEL', true);
    expect(saved).toBe(6);
    const title = async (letter: Letter) =>
      (await program.ask('wording.get', letter)).blocks.find(({ id }) => id === 'title')?.source;
    expect(await title({ ...reminder, relation: 'B2C', tone: 'firm' })).toBe('PETIT RAPPEL');
    expect(await title({ ...reminder, language: 'nl' })).not.toBe('PETIT RAPPEL');

    // The opening of another tone is another sentence: it stays.
    expect((await save(program, reminder, 'opening', 'Bonjour.', true)).saved).toBe(2);
    expect((await save(program, reminder, 'closing', 'À bientôt,', true)).saved).toBe(2);
    const worded = async () =>
      (await program.ask('wording.list', {})).find(({ document }) => document === 'reminder1')?.worded;
    expect(await worded()).toBe(6);

    // Back to the original, in all that took the change.
    await save(program, { ...reminder, tone: 'firm' }, 'demand', 'Payez {{ montant }}.');
    await program.ask('wording.reset', reminder);
    expect(await worded()).toBe(1);
    const { blocks } = await program.ask('wording.get', { ...reminder, tone: 'firm' });
    expect(blocks.find(({ id }) => id === 'demand')?.source).toBe('Payez {{ montant }}.');
  });

  it('saved again without a change, or typed back to the original, add no version', async () => {
    const program = await testShop({ today: '2026-11-23' });
    const { blocks } = await program.ask('wording.get', reminder);
    const again = await program.ask('wording.save', { ...reminder, blocks, alsoSame: true });
    expect(again).toEqual({ saved: 0, actionId: null });
    await save(program, reminder, 'closing', 'À bientôt,');
    await program.ask('wording.save', { ...reminder, blocks, alsoSame: false });
    expect(await program.ask('wording.get', reminder)).toMatchObject({ isOwn: false });
  });

  it('are refused when the law asks for what they leave out, and nothing is kept', async () => {
    const program = await testShop({ today: '2026-11-23' });
    const notice = { ...reminder, document: 'formalNotice' } as const;
    const { blocks } = await program.ask('wording.get', notice);
    const lacking = { ...notice, blocks: blocks.filter(({ id }) => id !== 'law'), alsoSame: false };
    expect(await program.refused('wording.save', lacking)).toBe('template.blockMissing');
    expect(await program.refused('wording.preview', { ...notice, blocks: lacking.blocks, customerId: null })).toBe(
      'template.blockMissing',
    );
    expect((await program.ask('wording.get', notice)).versions).toEqual([]);
  });

  it('cannot put words into what the program writes', async () => {
    const program = await testShop({ today: '2026-11-23' });
    const notice = { ...reminder, document: 'formalNotice' } as const;
    const blocks = await changed(program, notice, 'law', 'Vous ne devez rien.');
    expect(await program.ask('wording.save', { ...notice, blocks, alsoSame: false })).toMatchObject({ saved: 0 });
  });
});

describe('the preview of words', () => {
  it('draws a real customer or the sample one, for every letter', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { run } = await program.ask('run.get', {});
    const { customerId = '', relation = 'B2B' } = run?.letters[0] ?? {};
    for (const document of wordedDocuments) {
      const letter = { ...reminder, document, relation };
      const { blocks } = await program.ask('wording.get', letter);
      for (const who of [customerId, null]) {
        expect(
          (await program.ask('wording.preview', { ...letter, blocks, customerId: who })).pages,
          document,
        ).toBeGreaterThan(0);
      }
    }
  });

  it.each(['FR', 'BE'] as const)(
    'draws every paper with made-up figures on a day without rates: %s',
    async (country) => {
      const program = await testShop({ today: '2026-11-23', country });
      for (const { document, relations } of await program.ask('wording.list', {})) {
        for (const relation of relations) {
          const letter = { ...reminder, document, relation };
          const { blocks } = await program.ask('wording.get', letter);
          const { isSample, pages } = await program.ask('wording.preview', { ...letter, blocks, customerId: null });
          expect({ document, relation, isSample, isDrawn: pages > 0 }).toEqual({
            ...{ document, relation, isSample: true, isDrawn: true },
          });
        }
      }
    },
  );

  it('says when the figures of a customer are made up, and takes his own when there are', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { run } = await program.ask('run.get', {});
    const { customerId = '', relation = 'B2B' } = run?.letters[0] ?? {};
    const isSample = async (document: Letter['document']) => {
      const letter = { ...reminder, document, relation };
      const { blocks } = await program.ask('wording.get', letter);
      return (await program.ask('wording.preview', { ...letter, blocks, customerId })).isSample;
    };
    expect(await isSample('statement')).toBe(false);
    expect(await isSample('phoneConfirmation')).toBe(true);
    await program.ask('promise.record', {
      ...{ customerId, documentIds: [], promisedOn: plainDate('2026-12-20'), amount: cents(50_00), note: '' },
    });
    expect(await isSample('phoneConfirmation')).toBe(false);
  });

  it('keeps consumers and businesses apart', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { run } = await program.ask('run.get', {});
    const { customerId = '', relation = 'B2B' } = run?.letters[0] ?? {};
    const other = { ...reminder, relation: relation === 'B2B' ? 'B2C' : 'B2B' } as const;
    const { blocks } = await program.ask('wording.get', other);
    expect(await program.refused('wording.preview', { ...other, blocks, customerId })).toBe('template.otherRelation');
  });
});

it('shows a sample that recalls what came before it, and not itself', async () => {
  const program = await testShop({ isDrawn: false });
  const pages = async (document: 'reminder2' | 'formalNotice') => {
    const key = { document, relation: 'B2B', language: 'fr', tone: 'normal' } as const;
    const { blocks } = await program.ask('wording.get', key);
    const { pdf } = await program.ask('wording.preview', { ...key, blocks, customerId: null });
    return Buffer.from(pdf, 'base64').toString('utf8');
  };
  expect(await pages('reminder2')).toContain('notre rappel du');
  expect(await pages('reminder2')).not.toContain('notre second rappel');
  expect(await pages('formalNotice')).toContain('notre second rappel du');
});
