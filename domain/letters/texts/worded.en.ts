import type { WordedTexts } from '#domain/letters/texts/worded.fr';

/** The sentences of the papers beside the sequence, in English, as templates. */
export const wordedEn: WordedTexts = {
  phoneConfirmation: {
    title: 'CONFIRMATION OF OUR CALL',
    opening: {
      gentle:
        'Thank you for taking the time to speak with us on {{ call_date }}{% if person %} ({{ person }}){% endif %}. So that it is clear to both of us, here is simply what we noted.',
      normal:
        'Thank you for our telephone conversation of {{ call_date }}{% if person %} ({{ person }}){% endif %}. So that it is clear to both of us, here is what we noted.',
      firm: 'Further to our telephone conversation of {{ call_date }}{% if person %} ({{ person }}){% endif %}, we confirm what was agreed.',
    },
    agreed:
      'You will pay {{ amount }} {% if payment_count == 1 %}by {{ promised_date }}.{% else %}in {{ payment_count }} payments, on the dates below, the last by {{ promised_date }}.{% endif %}',
    concerning: 'This concerns {% if count == 1 %}invoice{% else %}invoices{% endif %} {{ numbers }}.',
    noted: '{% if note %}We also noted: {{ note }}{% endif %}',
    pause: {
      gentle: 'Until then, rest assured: you will receive no other reminder from us about it.',
      normal: 'Until then you will receive no other reminder from us about it.',
      firm: 'Until that date we will send you no other reminder about it.',
    },
    correct: {
      gentle: 'If we misunderstood you, or if a date no longer suits you, a word from you is enough: {{ reach_us }}.',
      normal: 'If we misunderstood you, or if a date no longer suits you, simply tell us: {{ reach_us }}.',
      firm: 'If anything here is inaccurate, let us know without delay: {{ reach_us }}.',
    },
    closing: {
      gentle: 'Thank you again, and kind regards,',
      normal: 'With our thanks and kind regards,',
      firm: 'Yours faithfully,',
    },
  },
  planProposal: {
    title: 'PROPOSAL TO PAY IN INSTALMENTS',
    opening: {
      gentle:
        'A difficult time can come to anyone, and we would much rather look for a solution with you. For the outstanding amount of {{ amount }} we propose that you pay in instalments, at your own pace.',
      normal:
        'To make it easier for you to pay the outstanding amount of {{ amount }}, we propose that you pay it in instalments.',
      firm: 'The amount of {{ amount }} is still outstanding. We are willing to spread its payment over the dates below, and count on you to keep them.',
    },
    terms: {
      B2B: 'If each payment is made on its date, nothing is added to the amounts in the table.',
      B2C: 'We grant this time to pay free of charge ourselves, on a debt that already exists: it bears no interest and no costs.',
    },
    answer: {
      gentle:
        'If these dates suit you, all you need to do is sign this sheet and return it to us by {{ answer_date }}. If other dates are better for you, tell us and we will gladly look at them: {{ reach_us }}.',
      normal:
        'If these dates suit you, please sign this sheet and return it to us by {{ answer_date }}. If other dates are better for you, tell us: {{ reach_us }}.',
      firm: 'We expect this sheet, signed, by {{ answer_date }}. If one of these dates cannot be kept, tell us before that day: {{ reach_us }}.',
    },
    noWaiver: 'As long as both of us have not signed it, this proposal is neither a waiver nor a novation.',
  },
  paymentPlan: {
    title: 'PAYMENT PLAN AGREEMENT',
    parties: 'Between {{ my_business }}, creditor, and {{ customer }}, debtor, the following is agreed.',
    acknowledgement:
      'The debtor acknowledges owing the creditor the sum of {{ amount }} ({{ in_words }}) for the invoices below.',
    howPaid: 'Each instalment is paid by transfer to {{ my_business }}, IBAN {{ iban }}, quoting {{ reference }}.',
    acceleration:
      'If an instalment is not paid on its date and a reminder remains without effect for {{ days }} days, everything still owed becomes due at once.',
    consumer:
      'This time to pay is granted free of charge by the creditor itself, on a debt that already exists: there is no interest and no cost.',
    imputation: 'Payments settle the invoices from the oldest to the most recent.',
    noNovation: 'This agreement neither replaces the debt by a new one nor gives up any right.',
    limitation: {
      FR: 'The acknowledgement of the debt interrupts limitation (French Civil Code, art. 2240).',
      BE: 'The acknowledgement of the debt interrupts limitation (former Belgian Civil Code, art. 2248).',
    },
    originals: 'Made in two originals, one for each party.',
  },
  instalmentNote: {
    title: 'NEXT INSTALMENT',
    opening: {
      gentle:
        'A short note about the next date of our agreement: instalment {{ rank }} of {{ payment_count }}, {{ amount }}, is expected by {{ payment_date }}. Thank you for keeping to it so well.',
      normal:
        'Instalment {{ rank }} of {{ payment_count }} of our agreement, {{ amount }}, is expected by {{ payment_date }}.',
      firm: 'We remind you that instalment {{ rank }} of {{ payment_count }} of our agreement, {{ amount }}, is to be paid by {{ payment_date }}.',
    },
    alreadyPlanned: {
      gentle: 'If it is already done, thank you: please disregard this note.',
      normal: 'If you have already paid it, please disregard this note.',
      firm: 'If you have already paid it, this note no longer applies.',
    },
    closing: { gentle: 'Thank you again, and kind regards,', normal: 'Kind regards,', firm: 'Regards,' },
  },
  instalmentNotice: {
    title: 'INSTALMENT NOT RECEIVED',
    opening: {
      gentle:
        'It is easily overlooked: unless we are mistaken, we have not received the sum of {{ amount }}, expected since {{ payment_date }} under our agreement.',
      normal:
        'Unless we are mistaken, we have not received the sum of {{ amount }}, expected since {{ payment_date }} under our agreement.',
      firm: 'The sum of {{ amount }}, expected since {{ payment_date }} under our agreement, has not reached us.',
    },
    demand:
      'If this sum does not reach us by {{ deadline }}, the agreement ends as it provides, and all that is still owed, {{ balance }}, becomes due at once.',
    agreement: {
      gentle:
        'Something unforeseen? Just tell us before that date, and we will look for a solution with you: {{ reach_us }}.',
      normal: 'If you are in difficulty, tell us before that date: {{ reach_us }}.',
      firm: 'Tell us of any difficulty before that date: {{ reach_us }}.',
    },
    closing: {
      gentle: 'We look forward to hearing from you. With kind regards,',
      normal: 'Yours faithfully,',
      firm: 'Yours faithfully,',
    },
  },
  billOfExchange: {
    value: 'Value in settlement, quoting {{ reference }}.',
  },
  lastLetter: {
    title: 'LAST NOTICE BEFORE HAND-OVER',
    opening: {
      gentle:
        'Our formal notice of {{ notice_date }} has remained unanswered, which we regret. Before entrusting this matter to a third party, we wish to write to you one last time ourselves.',
      normal:
        'Our formal notice of {{ notice_date }} has had no effect. We have not yet handed the matter over: this is the last letter that we send you ourselves.',
      firm: 'Our formal notice of {{ notice_date }} has had no effect. This is the last letter before we hand the matter over.',
    },
    demand: {
      gentle:
        'You still have until {{ deadline }} to pay {{ amount }}, or to agree on a schedule with us, which we remain willing to do.',
      normal: 'You have until {{ deadline }} to pay {{ amount }}, or to agree on a schedule with us.',
      firm: 'You have until {{ deadline }}, and no longer, to pay {{ amount }} or to agree on a schedule with us.',
    },
    consequences: {
      FR_B2B:
        'After that day, and without further notice, we will hand the matter to a French enforcement officer (commissaire de justice) or a lawyer, or apply for an order to pay (injonction de payer).',
      FR_B2C:
        'After that day, and without further notice, we may hand the matter to a French enforcement officer (commissaire de justice) or apply for an order to pay (injonction de payer). No recovery cost is asked of you; the help of a court conciliator (conciliateur de justice) remains free of charge.',
      BE_B2B: 'After that day, and without further notice, we will hand the matter to a lawyer or a bailiff.',
      BE_B2C:
        'After that day, and without further notice, we may apply to the competent court. If you are going through a difficult time, an approved debt mediation service (CPAS / OCMW) can help you free of charge.',
    },
    contest: {
      gentle:
        'A difficulty, a disagreement? There is still time to talk about it, and we will listen: {{ reach_us }}. If you have paid in the meantime, please disregard this letter.',
      normal:
        'A difficulty, a disagreement? There is still time to talk about it: {{ reach_us }}. If you have paid in the meantime, please disregard this letter.',
      firm: 'If you dispute this sum, let us know before that date: {{ reach_us }}. If you have paid in the meantime, please disregard this letter.',
    },
    closing: {
      gentle: 'We still hope to hear from you. Yours faithfully,',
      normal: 'Yours faithfully,',
      firm: 'Yours faithfully,',
    },
  },
  receipt: {
    title: '{% if all_paid %}RECEIPT IN FULL{% else %}RECEIPT{% endif %}',
    received:
      'We received the sum of {{ amount }} ({{ in_words }}) on {{ received_date }}{% if means %}, {{ means }}{% endif %}.',
    settled:
      '{% if all_paid %}This payment settles your account: nothing more is owed to us today.{% elsif settled_invoices %}{% if settled_count == 1 %}Invoice {{ settled_invoices }} is paid in full.{% else %}Invoices {{ settled_invoices }} are paid in full.{% endif %}{% endif %}',
    thanks: {
      gentle: 'Many thanks for your payment. It is a pleasure to work for you, and we remain at your service.',
      normal: 'We thank you for your payment and remain at your service.',
      firm: 'We thank you for your payment.',
    },
    closing: {
      gentle: 'We look forward to working for you again. Kind regards,',
      normal: 'Kind regards,',
      firm: 'Regards,',
    },
  },
  statement: {
    title: 'STATEMENT OF ACCOUNT',
    opening: {
      gentle:
        'To make things easier for you, here are the details of your account with us. If a line differs from your records, tell us: we will look at it with you.',
      normal:
        'Here are the details of your account with us. Please let us know of any difference with your own records.',
      firm: 'Here are the details of your account with us as it stands today. Please let us know without delay of any difference with your own records.',
    },
    note: 'Statement drawn up from our records on its date; it replaces neither the invoices nor a reminder.',
    closing: { gentle: 'With our thanks and kind regards,', normal: 'Kind regards,', firm: 'Yours faithfully,' },
  },
  interestAnnex: {
    title: 'CALCULATION OF INTEREST',
    opening: 'Each line can be checked by hand: base × rate × days ÷ days of the year. The sum is rounded only once.',
  },
  invoiceDuplicate: {
    opening: 'Below you will find, once again, the details of our invoice no. {{ numbers }} of {{ invoice_date }}.',
    note: 'This sheet repeats the details of the invoice; it does not replace it.',
  },
  exhibitList: {
    title: 'LIST OF EXHIBITS',
    opening:
      '{% if count == 1 %}This file contains one exhibit.{% else %}This file contains {{ count }} exhibits, numbered and enclosed.{% endif %}',
    certified: 'Exhibits certified to match the documents held by the business.',
    closing: 'Drawn up for all legal purposes,',
  },
};
