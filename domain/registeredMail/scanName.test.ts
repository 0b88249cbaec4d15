import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalFor, proposalFromText, type ScannedMail } from '#domain/registeredMail/scanName';

const posted: ScannedMail = {
  mailId: 'm1',
  number: '1A00915820380',
  letterNumber: 'L-2026-00003',
  state: 'deposited',
  missing: ['depositSlip'],
};
const returned: ScannedMail = {
  mailId: 'm2',
  number: '2C29568904841',
  letterNumber: 'L-2026-00004',
  state: 'unclaimed',
  missing: ['envelopeFront', 'envelopeBack'],
};
const mails = [posted, returned];

describe('a scan dropped to be filed', () => {
  it.each([
    ['1A 009 158 2038 0.pdf', 'm1', 'depositSlip'],
    ['scan_1A00915820380.jpg', 'm1', 'depositSlip'],
    ['1a-009-158-2038-0 AR.pdf', 'm1', 'receipt'],
    ['L-2026-00003.png', 'm1', 'depositSlip'],
    ['L-2026-00004 verso.jpg', 'm2', 'envelopeBack'],
    ['2C29568904841.jpg', 'm2', 'envelopeFront'],
    ['preuve de dépôt 2C 295 689 0484 1.pdf', 'm2', 'depositSlip'],
    ['Afgiftebewijs-2C29568904841.pdf', 'm2', 'depositSlip'],
  ])('%s belongs to %s as %s', (name, mailId, role) => {
    expect(proposalFor(name, mails)).toEqual({ mailId, role });
  });

  it('is offered to nobody when its name says nothing, or names two letters', () => {
    expect(proposalFor('IMG_2034.jpg', mails)).toBeNull();
    expect(proposalFor('1A00915820380 et 2C29568904841.pdf', mails)).toBeNull();
    expect(proposalFor('0380.pdf', mails)).toBeNull();
  });

  it('never goes to a letter without its number in the name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const found = proposalFor(name, mails);
        const seen = name
          .normalize('NFKD')
          .replace(/[^0-9A-Za-z]/g, '')
          .toUpperCase();
        const names = (mail: ScannedMail) => seen.includes(mail.number ?? '-') || seen.includes('L2026');
        expect(found === null || mails.some((mail) => mail.mailId === found.mailId && names(mail))).toBe(true);
      }),
    );
  });
});

describe('the words of a scan', () => {
  it('offer it to the letter whose number is printed there, as what its name says or what is missing', () => {
    const slip = 'LA POSTE\nPreuve de dépôt\nN° de l’envoi : 1A 009 158 2038 0\n12/05/2026';
    expect(proposalFromText('IMG_2034.pdf', slip, mails)).toEqual({ mailId: 'm1', role: 'depositSlip' });
    expect(proposalFromText('avis.pdf', slip, mails)).toEqual({ mailId: 'm1', role: 'receipt' });
  });

  it('offer it to nobody when no number is there, two are, or only that of our letter', () => {
    for (const text of ['', 'rien', '1A00915820380 2C29568904841', 'Lettre L-2026-00003']) {
      expect(proposalFromText('IMG_2034.pdf', text, mails)).toBeNull();
    }
  });
});
