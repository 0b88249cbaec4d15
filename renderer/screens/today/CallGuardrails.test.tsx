import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { checkConsumerCall, checkCallMoment } from '#domain/guardrails/contact';
import { plainDate } from '#domain/calendar/plainDate';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { catalogues } from '#renderer/i18n/catalogue';
import { CallPanel } from '#renderer/screens/today/CallPanel.tsx';
import { click, expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';
import { sampleDay, samplePrepared, sampleStatus } from '#renderer/testing/samples';

const text = catalogues.fr;
const tooEarly = [checkConsumerCall('BE', 'B2C', null, sampleDay)].filter((each) => each !== null);
const sunday = [
  checkCallMoment({
    ...{ on: plainDate('2026-05-10'), minutes: 600, relation: 'B2B' },
    place: { country: 'FR', isAlsaceMoselle: false },
  }),
].filter((each) => each !== null);

function renderCall(guardrails: typeof tooEarly, language: (typeof languages)[number] = 'fr') {
  return renderWindow(<CallPanel customerId="martin" submit={text.today.logAndNext} onDone={() => {}} />, {
    answers: {
      'call.prepare': { ...samplePrepared('martin'), guardrails },
      'call.preview': { next: [] },
      'app.status': sampleStatus,
    },
    language,
  });
}

afterEach(cleanup);

describe('before a call', () => {
  it.each(languages)('what blocks it hides the number, says why and what is possible, in %s', async (language) => {
    const words = catalogues[language];
    const { container } = renderCall(tooEarly, language);
    await screen.findByText(words.lawWords.doNotCall);
    expect(screen.queryByText('06 12 34 56 78')).toBeNull();
    expect(container.textContent).toContain(language === 'nl' ? 'art. XIX.2 WER' : 'art. XIX.2 CDE');
    expect(screen.getByRole('button', { name: words.customer.letter })).toBeDefined();
    await expectAccessible(container);
    await click(screen.getByRole('button', { name: words.lawWords.heCalled }));
    expect(screen.getByText('06 12 34 56 78')).toBeDefined();
  });

  it('a Sunday is told and blocks nothing', async () => {
    const { container } = renderCall(sunday);
    expect(await screen.findByText('06 12 34 56 78')).toBeDefined();
    expect(container.textContent).toContain('dimanche');
    expect(container.textContent).toContain(text.lawWords.notConfirmed);
  });
});

describe('a free text', () => {
  const field = (value: string, where: 'letter' | 'note', original = '') => (
    <GuardedField label="Texte" value={value} onChange={() => {}} relation="B2C" {...{ where, original }} />
  );
  const show = (value: string, where: 'letter' | 'note', original = '') =>
    renderWindow(field(value, where, original), { answers: { 'app.status': sampleStatus } });

  it('is blocked on paper and questioned in a note, with the text of law and other words', async () => {
    const letter = show('Vous paierez des frais de relance.', 'letter');
    await screen.findByText(/frais de relance » : un particulier/);
    expect(letter.container.textContent).toContain('L111-8 CPCE');
    expect(letter.container.textContent).toContain(text.lawWords.blockedOnPaper);
    cleanup();
    const note = show('Il dit que je suis un voleur.', 'note');
    await screen.findByText(/insulte/);
    expect(note.container.textContent).toContain(text.lawWords.keptInFile);
    expect(note.container.textContent).not.toContain(text.lawWords.blockedOnPaper);
  });

  it('says nothing of plain words, nor of those the program wrote itself', async () => {
    const plain = show('La facture reste impayée malgré deux rappels.', 'letter');
    await screen.findByLabelText('Texte');
    expect(plain.container.querySelector('.wordHits')).toBeNull();
    cleanup();
    const own = show('Aucun huissier.', 'letter', 'Un huissier passe.');
    await screen.findByLabelText('Texte');
    expect(own.container.querySelector('.wordHits')).toBeNull();
  });
});
