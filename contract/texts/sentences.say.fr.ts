import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, euros } = wordsOf('fr');

/** One sentence to say on the phone, by situation and tone. */
export const saySentencesFr = {
  'say.brokenPromise.soft': (p) =>
    `Bonjour, nous nous étions mis d’accord pour le ${day(p, 'on')} et je n’ai rien vu arriver. Y a-t-il eu un souci ?`,
  'say.brokenPromise.normal': (p) =>
    `Vous m’aviez promis un paiement pour le ${day(p, 'on')} et je ne l’ai pas reçu. Quand puis-je compter dessus ?`,
  'say.brokenPromise.firm': (p) =>
    `Le paiement promis pour le ${day(p, 'on')} n’est pas arrivé. J’ai besoin d’une date ferme aujourd’hui pour les ${euros(p, 'amount')}.`,
  'say.missedInstalment.soft': (p) =>
    `Je n’ai pas encore vu le versement du ${day(p, 'on')} prévu par notre plan. Est-il parti ?`,
  'say.missedInstalment.normal': (p) =>
    `Le versement du ${day(p, 'on')} prévu par notre plan n’est pas arrivé. Quand le faites-vous ?`,
  'say.missedInstalment.firm': (p) =>
    `Sans le versement du ${day(p, 'on')}, notre plan s’arrête et tout redevient à payer. Pouvez-vous le faire aujourd’hui ?`,
  'say.checkPayment.soft': (p) =>
    `Vous m’aviez dit le ${day(p, 'on')} avoir payé ; je ne vois rien sur mon compte. Pouvez-vous vérifier avec moi ?`,
  'say.checkPayment.normal': (p) =>
    `Vous m’aviez dit le ${day(p, 'on')} avoir payé, mais rien n’est arrivé. À quelle date le virement est-il parti ?`,
  'say.checkPayment.firm': () =>
    'Le paiement annoncé n’est jamais arrivé. Pouvez-vous m’envoyer la preuve du virement aujourd’hui ?',
  'say.checkDuplicate.soft': () =>
    'Je vous ai renvoyé une copie de la facture. L’avez-vous bien reçue, et tout est-il clair ?',
  'say.checkDuplicate.normal': () => 'Vous avez maintenant la copie de la facture. Quand pensez-vous la régler ?',
  'say.checkDuplicate.firm': (p) =>
    `La copie de la facture est chez vous. Il reste ${euros(p, 'amount')} à payer : quelle date retenons-nous ?`,
  'say.noticeDeadlinePassed.soft': (p) =>
    `Le délai de ma lettre recommandée est passé le ${day(p, 'on')}. Je préfère trouver une solution avec vous : que proposez-vous ?`,
  'say.noticeDeadlinePassed.normal': (p) =>
    `Le délai de ma lettre recommandée est passé le ${day(p, 'on')}. Sans paiement de ${euros(p, 'amount')}, je dois transmettre le dossier.`,
  'say.noticeDeadlinePassed.firm': (p) =>
    `Le délai officiel est passé le ${day(p, 'on')}. Sans règlement cette semaine, le dossier part au recouvrement.`,
  'say.deadlinePassed.soft': (p) =>
    `Je vous avais écrit ; le délai était le ${day(p, 'on')}. Y a-t-il un problème avec la facture ?`,
  'say.deadlinePassed.normal': (p) =>
    `Le délai de mon rappel est passé le ${day(p, 'on')} et il reste ${euros(p, 'amount')} à payer. Quand les réglez-vous ?`,
  'say.deadlinePassed.firm': (p) =>
    `Mon rappel est resté sans réponse. Il me faut une date de paiement pour les ${euros(p, 'amount')}, sinon la prochaine lettre sera officielle.`,
  'say.offerPlan.soft': (p) =>
    `Il reste ${euros(p, 'amount')} à payer. Si c’est difficile en une fois, nous pouvons étaler : qu’est-ce qui vous irait ?`,
  'say.offerPlan.normal': (p) =>
    `Il reste ${euros(p, 'amount')} à payer. Pouvez-vous tout régler, ou préférez-vous plusieurs versements ?`,
  'say.offerPlan.firm': (p) =>
    `Il reste ${euros(p, 'amount')}. Soit vous payez cette semaine, soit nous signons un plan de paiement aujourd’hui.`,
  'say.checkReceived.soft': () =>
    'Bonjour, je voulais savoir si vous aviez bien reçu ma facture et si tout vous convenait.',
  'say.checkReceived.normal': (p) =>
    `Bonjour, avez-vous bien reçu ma facture ? Il reste ${euros(p, 'amount')} à payer : quelque chose vous bloque-t-il ?`,
  'say.checkReceived.firm': (p) =>
    `Ma facture est échue et il reste ${euros(p, 'amount')} à payer. Pouvez-vous me dire quel jour vous la réglez ?`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
