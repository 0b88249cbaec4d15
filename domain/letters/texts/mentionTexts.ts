import type { Language } from '#domain/country';

/** `rate` is the agreed yearly rate as printed, or null when the rate of the law applies. */
export type MentionParams = { readonly rate: string | null; readonly clause: string | null };
type MentionOf = (p: MentionParams) => string;
type Mentions = {
  readonly FR_B2B: MentionOf;
  readonly FR_B2C: MentionOf;
  readonly BE_B2B: MentionOf;
  readonly BE_B2C: MentionOf;
};

const fr: Mentions = {
  FR_B2B: ({ rate }) =>
    `En cas de retard de paiement, des pénalités sont dues sans rappel, dès le lendemain de la date d’échéance, au taux annuel ${
      rate === null ? 'de refinancement de la Banque centrale européenne majoré de 10 points' : `de ${rate}`
    }, ainsi qu’une indemnité forfaitaire pour frais de recouvrement de 40 €. Pas d’escompte pour paiement anticipé.`,
  FR_B2C: () =>
    'Facture payable à la date d’échéance indiquée. Après mise en demeure, les sommes restant dues portent intérêt au taux légal (Code civil, art. 1231-6).',
  BE_B2B: ({ rate }) =>
    `En cas de retard de paiement, sont dus de plein droit et sans mise en demeure, dès le lendemain de l’échéance, des intérêts ${
      rate === null ? 'au taux de la loi du 2 août 2002' : `au taux annuel de ${rate}`
    } et une indemnité forfaitaire de 40 € pour frais de recouvrement.`,
  BE_B2C: ({ rate, clause }) =>
    `À défaut de paiement à l’échéance, un premier rappel gratuit vous est envoyé. Si la somme reste impayée quatorze jours après (délai compté à partir du troisième jour ouvrable qui suit l’envoi postal, ou du lendemain d’un envoi électronique), sont dus, dans les limites du livre XIX du Code de droit économique, des intérêts ${
      rate === null ? 'au taux légal' : `au taux annuel de ${rate}`
    }${clause === null ? '' : ` et une indemnité de ${clause}`}. ${
      clause === null ? '' : 'La même indemnité vous est due si nous manquons à nos propres obligations.'
    }`.trimEnd(),
};

const nl: Mentions = {
  FR_B2B: ({ rate }) =>
    `Bij laattijdige betaling zijn vanaf de dag na de vervaldag, zonder aanmaning, nalatigheidsinteresten verschuldigd tegen ${
      rate === null
        ? 'de herfinancieringsrente van de Europese Centrale Bank, verhoogd met 10 punten'
        : `${rate} per jaar`
    }, evenals een forfaitaire vergoeding van € 40 voor invorderingskosten. Geen korting voor vervroegde betaling.`,
  FR_B2C: () =>
    'Factuur betaalbaar op de vermelde vervaldag. Na ingebrekestelling brengt het openstaande bedrag interest op tegen de wettelijke rentevoet (Frans Burgerlijk Wetboek, art. 1231-6).',
  BE_B2B: ({ rate }) =>
    `Bij laattijdige betaling zijn van rechtswege en zonder ingebrekestelling, vanaf de dag na de vervaldag, interesten verschuldigd tegen ${
      rate === null ? 'de rentevoet van de wet van 2 augustus 2002' : `${rate} per jaar`
    }, evenals een forfaitaire vergoeding van € 40 voor invorderingskosten.`,
  BE_B2C: ({ rate, clause }) =>
    `Bij niet-betaling op de vervaldag ontvangt u een eerste kosteloze herinnering. Blijft het bedrag veertien dagen later onbetaald (termijn vanaf de derde werkdag na verzending per post, of vanaf de dag na elektronische verzending), dan zijn, binnen de grenzen van boek XIX van het Wetboek van economisch recht, interesten verschuldigd tegen ${
      rate === null ? 'de wettelijke rentevoet' : `${rate} per jaar`
    }${clause === null ? '' : ` en een vergoeding van ${clause}`}. ${
      clause === null ? '' : 'Dezelfde vergoeding is u verschuldigd indien wij onze eigen verplichtingen niet nakomen.'
    }`.trimEnd(),
};

const en: Mentions = {
  FR_B2B: ({ rate }) =>
    `In case of late payment, penalties are due without reminder from the day after the due date, at ${
      rate === null ? 'the refinancing rate of the European Central Bank plus 10 points' : `${rate} a year`
    }, together with a fixed indemnity of €40 for recovery costs. No discount for early payment.`,
  FR_B2C: () =>
    'Payable on the due date shown. After formal notice, the amount outstanding bears interest at the French legal rate (Code civil, art. 1231-6).',
  BE_B2B: ({ rate }) =>
    `In case of late payment, by operation of law and without notice, interest is due from the day after the due date at ${
      rate === null ? 'the rate of the Belgian law of 2 August 2002' : `${rate} a year`
    }, together with a fixed indemnity of €40 for recovery costs.`,
  BE_B2C: ({ rate, clause }) =>
    `If you do not pay by the due date, a first reminder is sent free of charge. If the amount is still unpaid fourteen days later (counted from the third working day after posting, or from the day after an electronic sending), interest is due, within the limits of book XIX of the Code of Economic Law, at ${
      rate === null ? 'the legal rate' : `${rate} a year`
    }${clause === null ? '' : `, together with an indemnity of ${clause}`}. ${
      clause === null ? '' : 'The same indemnity is due to you if we fail to meet our own obligations.'
    }`.trimEnd(),
};

/** The sentences for the user's own invoices, ready to copy. */
export const mentionTexts: Readonly<Record<Language, Mentions>> = { fr, nl, en };
