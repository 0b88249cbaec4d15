import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('nl');

const costNames: Readonly<Record<string, string>> = {
  helper: 'Bemiddelaar of rechter',
  registry: 'Griffie',
  service: 'Betekening door de commissaire de justice',
  contribution: 'Bijdrage voor de rechtsbijstand, als ze verschuldigd is',
  procedure: 'Procedure',
  lawyer: 'Advocaat',
  bailiff: 'Gerechtsdeurwaarder',
  commission: 'Commissie',
  recoveredFee: 'Als er beslag nodig is: deel van de commissaire de justice, als hij alles int',
};

function range(p: Params): string {
  return count(p, 'from') === count(p, 'to') ? euros(p, 'to') : `van ${euros(p, 'from')} tot ${euros(p, 'to')}`;
}

function oneCost(p: Params): string {
  const name = costNames[text(p, 'what')] ?? '';
  switch (text(p, 'kind')) {
    case 'free':
      return `${name}: gratis`;
    case 'between':
      return `${name}: ${range(p)}`;
    case 'share':
      return `${name}: een deel van wat binnenkomt, te vragen`;
    default:
      return `${name}: te vragen`;
  }
}

function length(p: Params): string {
  return text(p, 'unit') === 'month'
    ? many(count(p, 'count'), 'maand', 'maanden')
    : many(count(p, 'count'), 'dag', 'dagen');
}

function step(p: Params, done: string, toDo: string): string {
  const on = day(p, 'on');
  return text(p, 'state') === 'toDo' || on === '' ? toDo : `${done} op ${on}`;
}

const ofInvoices = (p: Params): string => (text(p, 'numbers') === '' ? '' : `: ${text(p, 'numbers')}`);

function until(p: Params): string {
  const on = day(p, 'on');
  return on === '' ? '' : ` tot ${on}`;
}

/** Ways to get paid, compared. */
export const routeSentencesNl = {
  'route.name.fr.conciliation': () => 'Conciliateur de justice (gratis bemiddelaar)',
  'route.name.fr.smallClaims': () => 'Kleine vorderingen, via een commissaire de justice',
  'route.name.fr.paymentOrder': () => 'Betalingsbevel (injonction de payer)',
  'route.name.fr.recoveryFirm': () => 'Incassobureau',
  'route.name.fr.court': () => 'Rechtbank',
  'route.name.fr.declareClaim': () => 'De schuld aangeven',
  'route.name.be.conciliation': () => 'Minnelijke schikking of bemiddeling',
  'route.name.be.uncontested': () => 'Onbetwiste schuld (IOS), via advocaat en gerechtsdeurwaarder',
  'route.name.be.paymentOrder': () => 'Betalingsbevel (summiere rechtspleging)',
  'route.name.be.recoveryFirm': () => 'Incassobureau',
  'route.name.be.court': () => 'Rechter',
  'route.name.be.declareClaim': () => 'De schuld aangeven',
  'route.about.fr.conciliation': () =>
    'Hij ontvangt beide partijen, zoekt een akkoord en schrijft het op. Ook goed als de klant betwist.',
  'route.about.fr.smallClaims': () =>
    'Hij schrijft de klant, die een maand heeft om akkoord te gaan. Met dat akkoord kan beslag gelegd worden. Via credicys.fr of zijn kantoor.',
  'route.about.fr.paymentOrder': () =>
    'Een formulier en uw stukken, zonder advocaat of zitting. De rechter beveelt te betalen; de klant kan zich verzetten.',
  'route.about.fr.recoveryFirm': () => 'Het schrijft en belt in uw plaats. Het kan geen beslag leggen.',
  'route.about.fr.court': () =>
    'Een zitting. In kort geding, snel, als de schuld niet betwist is; anders een langer proces.',
  'route.about.fr.declareClaim': () =>
    'Een brief aan de mandataire, met bedrag en stukken. Daarna geen vervolging meer.',
  'route.about.be.conciliation': () =>
    'De rechter, of een bemiddelaar, zoekt met u beiden een akkoord. Ook goed als de klant betwist.',
  'route.about.be.uncontested': () =>
    'Tussen ondernemingen: de advocaat start, de gerechtsdeurwaarder geeft een aanmaning af. Zonder antwoord maakt een magistraat ze uitvoerbaar.',
  'route.about.be.paymentOrder': () =>
    'Een aanmaning van vijftien dagen, dan een verzoekschrift getekend door een advocaat. De rechter beslist zonder zitting.',
  'route.about.be.recoveryFirm': () => 'Het schrijft en belt in uw plaats. Het kan geen beslag leggen.',
  'route.about.be.court': () => 'Een zitting en een vonnis, dat de gerechtsdeurwaarder kan uitvoeren.',
  'route.about.be.declareClaim': () =>
    'In het centraal register solvabiliteit, met de stukken. Daarna geen vervolging meer.',

  'route.no.nothingDue': () => 'Niets is te laat.',
  'route.no.insolvent': () =>
    'Gesloten: hij zit in een insolventieprocedure. Wat hij verschuldigd is, wordt aangegeven.',
  'route.no.disputed': () => 'Gesloten: hij betwist alles. Hij hoeft het alleen te herhalen.',
  'route.no.abroad': () => 'Gesloten: hij zit in het buitenland. Vraag een advocaat welke rechter bevoegd is.',
  'route.no.businessOnly': () => 'Gesloten: alleen tussen ondernemingen.',
  'route.no.overCeiling': (p) => `Gesloten: ${euros(p, 'amount')} is meer dan ${euros(p, 'ceiling')}.`,
  'route.no.tooOld': (p) => `Te laat sinds ${day(p, 'on')}: de schuld is verjaard. Vraag het aan een advocaat.`,

  'route.to.fr.conciliator': () => 'De conciliateur van de dichtstbijzijnde rechtbank (vraag het bij de gemeente)',
  'route.to.fr.bailiff': () => 'Een commissaire de justice van het hof van beroep van de klant',
  'route.to.fr.commercialCourt': () => 'Handelsrechtbank (tribunal de commerce) van de klant',
  'route.to.fr.judicialCourt': () => 'Tribunal judiciaire van de woonplaats van de klant',
  'route.to.fr.firm': () => 'Het bureau van uw keuze, met een schriftelijke opdracht',
  'route.to.fr.trustee': () => 'De mandataire die het vonnis aanwijst (staat in de BODACC)',
  'route.to.be.conciliation': () => 'De rechter die bevoegd zou zijn, of een bemiddelaar',
  'route.to.be.lawyerBailiff': () => 'Een advocaat, die een gerechtsdeurwaarder inschakelt',
  'route.to.be.peace': () => 'De vrederechter',
  'route.to.be.enterpriseCourt': () => 'De ondernemingsrechtbank',
  'route.to.be.firstInstance': () => 'De rechtbank van eerste aanleg',
  'route.to.be.firm': () => 'Het bureau van uw keuze, met een schriftelijke opdracht',
  'route.to.be.collector': () => 'Een bureau ingeschreven bij de FOD Economie, met een schriftelijke opdracht',
  'route.to.be.register': () => 'Het centraal register solvabiliteit',

  'route.cost.free': () => 'Gratis',
  'route.cost.ask': () => 'Te vragen',
  'route.cost.share': () => 'Een deel van wat binnenkomt, te vragen',
  'route.cost.between': range,
  'route.cost.atLeast': (p) => `Minstens ${euros(p, 'from')}, de rest te vragen`,
  'route.oneCost': oneCost,

  'route.payer.nobody': () => 'Niemand hoeft iets te betalen.',
  'route.payer.creditor': () => 'U betaalt alles, de wet laat niet toe dat u het aan de klant vraagt.',
  'route.payer.creditorNeverConsumer': () => 'U betaalt. Aan een particulier mag niets gevraagd worden.',
  'route.payer.creditorThenProof': () =>
    'U betaalt. Boven de € 40 per factuur is de klant de rest verschuldigd als u de factuur toont.',
  'route.payer.judgeSays': () => 'U schiet voor. De rechter zegt wie uiteindelijk betaalt: vraag dat het de klant is.',
  'route.payer.debtorOnTop': () =>
    'U schiet voor. Het tarief van de gerechtsdeurwaarder komt bij wat de klant verschuldigd is.',
  'route.payer.creditorAsks': () => 'Vraag of er kosten zijn.',

  'route.span.agree': (p) => `${length(p)} voor het akkoord van de klant`,
  'route.span.serve': (p) => `hoogstens ${length(p)} om het bevel te betekenen`,
  'route.span.opposition': (p) => `${length(p)} voor het verzet van de klant`,
  'route.span.enforce': (p) => `zonder nieuws van de griffie, beslag mogelijk ${length(p)} na de betekening`,
  'route.span.answer': (p) => `${length(p)} voor het antwoord van de klant`,
  'route.span.minutes': (p) => `minstens ${length(p)} voor het proces-verbaal`,
  'route.span.appeal': (p) => `${length(p)} waarin de klant naar de rechter kan`,
  'route.span.demand': (p) => `${length(p)} om te betalen na de aanmaning`,
  'route.span.order': (p) => `${length(p)} voor de beslissing van de rechter`,
  'route.span.declare': (p) => `hoogstens ${length(p)} na de bekendmaking in de BODACC (4 maanden uit het buitenland)`,

  'route.step.firstReminder': (p) =>
    step(p, 'Gratis eerste herinnering verstuurd', 'Gratis eerste herinnering, van 14 dagen'),
  'route.step.formalNotice': (p) => step(p, 'Ingebrekestelling verstuurd', 'Ingebrekestelling'),
  'route.step.amicableAttempt': (p) =>
    text(p, 'state') === 'begun'
      ? `Bemiddeling voorgesteld op ${day(p, 'on')}: bewaar het bewijs van de afloop`
      : step(p, 'Bemiddeling afgelopen', 'Eerst een conciliateur of bemiddelaar proberen, anders weigert de rechtbank'),
  'route.step.demandFifteenDays': () =>
    'Aanmaning om binnen vijftien dagen te betalen, aangetekend of via de gerechtsdeurwaarder',

  'route.paper.contract': (p) => `Getekende offerte of bestelbon${ofInvoices(p)}`,
  'route.paper.delivery': (p) => `Getekende leveringsbon of ontvangstbewijs${ofInvoices(p)}`,
  'route.paper.invoice': () => 'Facturen',
  'route.paper.formalNotice': (p) => `Ingebrekestelling met de bewijzen van de post${ofInvoices(p)}`,
  'route.paper.statement': () => 'Rekeningoverzicht',
  'route.paper.interest': () => 'Berekening van de interest',
  'route.paper.identity': () => 'Ondernemingsnummer van de klant',
  'route.paper.terms': () => 'Uw algemene voorwaarden, als u die hebt',
  'route.paper.form': () => 'Formulier (Cerfa 12946 handel, 12948 burgerlijk; kijk de versie na)',
  'route.paper.mandate': () => 'Schriftelijke opdracht, getekend met het bureau',

  'route.limit.nothing': () => 'Houdt de termijn om naar de rechter te gaan niet tegen.',
  'route.limit.onAgreement': (p) =>
    `De termijn stopt wanneer de klant ermee instemt te praten, niet eerder (${text(p, 'article')}).`,
  'route.limit.oneMonth': (p) =>
    `Een aangetekend voorstel van bemiddeling stopt de termijn één maand (${text(p, 'article')}).`,
  'route.limit.onService': (p) => `De termijn begint opnieuw wanneer het bevel betekend is (${text(p, 'article')}).`,
  'route.limit.onAction': (p) => `De termijn begint opnieuw zodra de zaak bij de rechter is (${text(p, 'article')}).`,
  'route.limit.onDeclaration': (p) => `De termijn begint opnieuw met de aangifte (${text(p, 'article')}).`,
  'route.limit.ask': () => 'Vraag de advocaat wanneer de termijn stopt.',

  'route.caution.interestIncomplete': () =>
    'De rentevoet van sommige dagen is nog niet bekend: de interest stijgt nog, reken hem mee in het plafond.',
  'route.caution.ceilingDisputed': () =>
    'Boven € 1.860 zijn niet alle juristen het eens tussen ondernemingen: vraag het aan de advocaat.',
  'route.caution.notPublicBody': () => 'Niet tegen een gemeente, een school of een andere overheid.',
  'route.caution.noAttemptNeeded': () =>
    'Vooraf is geen conciliateur nodig (advies van het Hof van Cassatie, 25 september 2025).',
  'route.caution.onlyIfTrader': () => 'Klant die geen handelaar is (vereniging, vrij beroep …): tribunal judiciaire.',
  'route.caution.writtenProof': () =>
    'Er is een geschrift van de klant nodig: getekende offerte, getekende bon, bericht waarin hij erkent.',
  'route.caution.registeredCollector': () => 'Kijk na of het bij de FOD Economie is ingeschreven voor u tekent.',
  'route.caution.refusalEndsIt': () => 'Weigert of zwijgt hij, dan is het gedaan: neem een andere weg.',
  'route.caution.disputeStays': () => 'Hij betwist: een bureau kan dat niet beslechten.',
  'route.caution.partDisputed': (p) => `Zonder de ${euros(p, 'amount')} die hij betwist.`,
  'route.caution.extrasOverCeiling': (p) =>
    `Met interest en kosten is het ${euros(p, 'amount')}, meer dan ${euros(p, 'ceiling')}: vraag het aan de advocaat.`,
  'route.caution.rciCap': (p) =>
    `Interest en vergoedingen: langs deze weg hoogstens ${euros(p, 'allowed')} (10 % van de prijs), van ${euros(p, 'claimed')}.`,
  'route.caution.someTooOld': (p) => `Te oud voor een rechter, opzij te laten: ${text(p, 'numbers')}.`,
  'route.caution.lastDaySoon': (p) => `Opgelet: de laatste dag om naar de rechter te gaan is ${day(p, 'on')}.`,

  'route.wait.paused': (p) => `Er loopt een pauze${until(p)}.`,
  'route.wait.promised': (p) => `Hij beloofde te betalen${until(p)}: wacht die dag af.`,
  'route.wait.planProposed': () => 'Er is hem een afbetalingsplan voorgesteld: wacht zijn antwoord af.',
  'route.wait.plan': (p) => `Er loopt een afbetalingsplan${until(p)}: zolang hij het volgt, vervolgt u niet.`,
  'route.wait.bill': (p) => `Er loopt een wisselbrief${until(p)}.`,
  'route.wait.rate': () =>
    'Er ontbreekt een wettelijke rentevoet: niet alle interest is geteld. Vul hem in bij Wettelijke rentevoeten.',
  'route.wait.money': (p) => `${euros(p, 'amount')} van hem is nog niet verdeeld: doe dat eerst.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
