import type { Language } from '#domain/country';
import type { LossGround } from '#domain/vat/lostDebt';

/** What the user calls the grounds on which an invoice is lost. */
export const lossNames: Readonly<Record<Language, Readonly<Record<LossGround, string>>>> = {
  fr: {
    liquidationOpened: 'Liquidation judiciaire ouverte',
    planFixesLoss: 'Plan qui fixe la perte',
    irrecoverableProven: 'Impossible à recouvrer, avec preuves',
    debtorDisappeared: 'Client disparu sans adresse',
    stolenCheque: 'Chèque volé',
    bankruptcyOpened: 'Faillite ouverte',
    reorganisationApproved: 'Réorganisation judiciaire homologuée',
    meansExhausted: 'Tous les moyens ont échoué',
    provisionOnly: 'Simple provision',
    creditInsurer: 'Cédée à un assureur-crédit',
  },
  nl: {
    liquidationOpened: 'Gerechtelijke vereffening geopend',
    planFixesLoss: 'Plan dat het verlies vastlegt',
    irrecoverableProven: 'Oninbaar, met bewijzen',
    debtorDisappeared: 'Klant verdwenen zonder adres',
    stolenCheque: 'Gestolen cheque',
    bankruptcyOpened: 'Faillissement geopend',
    reorganisationApproved: 'Gehomologeerde gerechtelijke reorganisatie',
    meansExhausted: 'Alle middelen zijn mislukt',
    provisionOnly: 'Enkel een provisie',
    creditInsurer: 'Overgedragen aan een kredietverzekeraar',
  },
  en: {
    liquidationOpened: 'Liquidation opened',
    planFixesLoss: 'Plan that fixes the loss',
    irrecoverableProven: 'Cannot be recovered, with proof',
    debtorDisappeared: 'Customer gone without address',
    stolenCheque: 'Stolen cheque',
    bankruptcyOpened: 'Bankruptcy opened',
    reorganisationApproved: 'Reorganisation approved by the court',
    meansExhausted: 'Every means has failed',
    provisionOnly: 'A mere provision',
    creditInsurer: 'Handed to a credit insurer',
  },
};
