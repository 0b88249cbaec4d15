import type { Language } from '#domain/country';
import type { LimitationEventKind } from '#domain/limitation/events';
import type { LimitationSubject } from '#domain/limitation/limitation';

type Names = {
  readonly kinds: Readonly<Record<LimitationEventKind, string>>;
  readonly subjects: Readonly<Record<LimitationSubject, string>>;
};

/** What the user calls the events and subjects of limitation. */
export const limitationNames: Readonly<Record<Language, Names>> = {
  fr: {
    kinds: {
      reminder: 'Rappel, lettre simple, courriel',
      call: 'Appel téléphonique',
      ownRegisteredLetter: 'Votre lettre recommandée',
      agencyLetter: 'Lettre d’une société de recouvrement',
      acknowledgement: 'Reconnaissance de dette écrite',
      partPayment: 'Paiement partiel',
      signedPlan: 'Plan de paiement signé',
      courtAction: 'Demande en justice',
      enforcementAct: 'Saisie ou commandement',
      paymentOrderServed: 'Injonction de payer remise au client',
      insolvencyDeclaration: 'Déclaration dans sa faillite ou sa liquidation',
      lawyerNotice: 'Mise en demeure d’un avocat ou d’un huissier (Belgique)',
      agreedMediation: 'Médiation ou conciliation acceptée',
      smallClaimsAgreement: 'Accord dans la procédure des petites sommes',
      mediationProposal: 'Proposition de médiation par recommandé',
    },
    subjects: {
      works: 'Travaux',
      goods: 'Marchandises vendues',
      services: 'Services',
      periodic: 'Abonnement, somme qui revient',
      health: 'Soins de santé',
      lodging: 'Hôtel, restaurant',
      interest: 'Intérêts',
    },
  },
  nl: {
    kinds: {
      reminder: 'Herinnering, gewone brief, e-mail',
      call: 'Telefoongesprek',
      ownRegisteredLetter: 'Uw aangetekende brief',
      agencyLetter: 'Brief van een incassobureau',
      acknowledgement: 'Schriftelijke schuldbekentenis',
      partPayment: 'Gedeeltelijke betaling',
      signedPlan: 'Ondertekend betalingsplan',
      courtAction: 'Vordering bij de rechtbank',
      enforcementAct: 'Beslag of bevel',
      paymentOrderServed: 'Betalingsbevel betekend aan de klant',
      insolvencyDeclaration: 'Aangifte in zijn faillissement of vereffening',
      lawyerNotice: 'Ingebrekestelling door een advocaat of gerechtsdeurwaarder (België)',
      agreedMediation: 'Aanvaarde bemiddeling of verzoening',
      smallClaimsAgreement: 'Akkoord in de procedure voor kleine bedragen',
      mediationProposal: 'Voorstel tot bemiddeling per aangetekende brief',
    },
    subjects: {
      works: 'Werken',
      goods: 'Verkochte goederen',
      services: 'Diensten',
      periodic: 'Abonnement, terugkerend bedrag',
      health: 'Gezondheidszorg',
      lodging: 'Hotel, restaurant',
      interest: 'Interest',
    },
  },
  en: {
    kinds: {
      reminder: 'Reminder, plain letter, e-mail',
      call: 'Phone call',
      ownRegisteredLetter: 'Your registered letter',
      agencyLetter: 'Letter of a collection agency',
      acknowledgement: 'Written acknowledgement of the debt',
      partPayment: 'Part payment',
      signedPlan: 'Signed payment plan',
      courtAction: 'Claim brought to court',
      enforcementAct: 'Seizure or command to pay',
      paymentOrderServed: 'Payment order served on the customer',
      insolvencyDeclaration: 'Claim lodged in his insolvency',
      lawyerNotice: 'Formal notice of a lawyer or bailiff (Belgium)',
      agreedMediation: 'Agreed mediation or conciliation',
      smallClaimsAgreement: 'Agreement in the small-claims procedure',
      mediationProposal: 'Mediation proposed by registered letter',
    },
    subjects: {
      works: 'Works',
      goods: 'Goods sold',
      services: 'Services',
      periodic: 'Subscription, recurring amount',
      health: 'Health care',
      lodging: 'Hotel, restaurant',
      interest: 'Interest',
    },
  },
};
