import type { WordedTexts } from '#domain/letters/texts/worded.fr';

/** The sentences of the papers beside the sequence, in the Dutch of Flanders, as templates. */
export const wordedNl: WordedTexts = {
  phoneConfirmation: {
    title: 'BEVESTIGING VAN ONS GESPREK',
    opening: {
      gentle:
        'Fijn dat u op {{ datum_gesprek }} tijd voor ons maakte{% if persoon %} ({{ persoon }}){% endif %}. Zodat het voor iedereen duidelijk is, zetten wij nog even op papier wat wij hebben afgesproken.',
      normal:
        'Dank u voor ons telefoongesprek van {{ datum_gesprek }}{% if persoon %} ({{ persoon }}){% endif %}. Voor alle duidelijkheid bevestigen wij wat wij hebben afgesproken.',
      firm: 'Wij verwijzen naar ons telefoongesprek van {{ datum_gesprek }}{% if persoon %} ({{ persoon }}){% endif %} en bevestigen u wat daarin is afgesproken.',
    },
    agreed:
      'U betaalt {{ bedrag }} {% if aantal_betalingen == 1 %}uiterlijk op {{ beloofde_datum }}.{% else %}in {{ aantal_betalingen }} betalingen, op onderstaande data, de laatste uiterlijk op {{ beloofde_datum }}.{% endif %}',
    concerning: 'Het gaat om {% if aantal == 1 %}factuur{% else %}de facturen{% endif %} {{ nummers }}.',
    noted: '{% if nota %}Wij noteerden ook: {{ nota }}{% endif %}',
    pause: {
      gentle: 'Tot dan mag u gerust zijn: u ontvangt hierover geen andere herinnering van ons.',
      normal: 'Tot dan ontvangt u hierover geen andere herinnering van ons.',
      firm: 'Tot die datum sturen wij u hierover geen andere herinnering.',
    },
    correct: {
      gentle:
        'Hebben wij u verkeerd begrepen, of past een datum u niet meer? Een woordje volstaat: {{ ons_bereiken }}.',
      normal:
        'Hebben wij u verkeerd begrepen, of past een datum niet meer? Laat het ons gerust weten: {{ ons_bereiken }}.',
      firm: 'Klopt er iets niet, meld het ons dan zonder uitstel: {{ ons_bereiken }}.',
    },
    closing: {
      gentle: 'Nogmaals dank, en vriendelijke groeten,',
      normal: 'Met dank en vriendelijke groeten,',
      firm: 'Hoogachtend,',
    },
  },
  planProposal: {
    title: 'VOORSTEL TOT GESPREIDE BETALING',
    opening: {
      gentle:
        'Een moeilijke periode kan iedereen overkomen, en wij zoeken veel liever samen met u een oplossing. Voor het openstaande bedrag van {{ bedrag }} stellen wij u voor om in schijven te betalen, op uw tempo.',
      normal:
        'Om het u makkelijker te maken het openstaande bedrag van {{ bedrag }} te betalen, stellen wij u voor om dat in schijven te doen.',
      firm: 'Het bedrag van {{ bedrag }} staat nog open. Wij zijn bereid de betaling te spreiden over onderstaande data, en rekenen erop dat u zich daaraan houdt.',
    },
    terms: {
      B2B: 'Als elke betaling op tijd gebeurt, komt er niets bij de bedragen in de tabel.',
      B2C: 'Dit uitstel wordt kosteloos door onszelf toegestaan, voor een schuld die al bestaat: er komen geen interesten en geen kosten bij.',
    },
    answer: {
      gentle:
        'Past deze planning u, dan volstaat het dat u ons dit blad ondertekend terugstuurt, uiterlijk op {{ antwoorddatum }}. Komen andere data u beter uit, zeg het ons dan: wij bekijken ze graag ({{ ons_bereiken }}).',
      normal:
        'Past deze planning u, stuur ons dit blad dan ondertekend terug, uiterlijk op {{ antwoorddatum }}. Passen andere data beter, stel ze ons dan voor: {{ ons_bereiken }}.',
      firm: 'Wij verwachten dit blad ondertekend terug, uiterlijk op {{ antwoorddatum }}. Is een van deze data niet haalbaar, laat het ons dan vóór die dag weten: {{ ons_bereiken }}.',
    },
    noWaiver:
      'Zolang dit voorstel niet door beide partijen is ondertekend, houdt het geen afstand van recht en geen schuldvernieuwing in.',
  },
  paymentPlan: {
    title: 'AFBETALINGSOVEREENKOMST',
    parties: 'Tussen {{ mijn_zaak }}, schuldeiser, en {{ klant }}, schuldenaar, wordt het volgende overeengekomen.',
    acknowledgement:
      'De schuldenaar erkent aan de schuldeiser het bedrag van {{ bedrag }} ({{ voluit }}) verschuldigd te zijn voor de onderstaande facturen.',
    howPaid:
      'Elk deel wordt betaald per overschrijving aan {{ mijn_zaak }}, IBAN {{ iban }}, met vermelding van {{ mededeling }}.',
    acceleration:
      'Wordt een deel niet op zijn datum betaald en blijft een herinnering {{ dagen }} dagen zonder gevolg, dan is al wat nog verschuldigd is onmiddellijk opeisbaar.',
    consumer:
      'Dit uitstel wordt kosteloos toegestaan door de schuldeiser zelf, voor een reeds bestaande schuld: er zijn geen interesten en geen kosten.',
    imputation: 'De betalingen worden op de facturen toegerekend, van de oudste naar de recentste.',
    noNovation: 'Deze overeenkomst houdt geen schuldvernieuwing in en geen afstand van enig recht.',
    limitation: {
      FR: 'De erkenning van de schuld stuit de verjaring (Frans Burgerlijk Wetboek, art. 2240).',
      BE: 'De erkenning van de schuld stuit de verjaring (oud BW, art. 2248).',
    },
    originals: 'Opgemaakt in twee exemplaren, één voor elke partij.',
  },
  instalmentNote: {
    title: 'VOLGENDE AFBETALING',
    opening: {
      gentle:
        'Een woordje om u aan de volgende datum van onze overeenkomst te herinneren: deel {{ volgnummer }} van {{ aantal_betalingen }}, {{ bedrag }}, verwachten wij uiterlijk op {{ datum_afbetaling }}. Dank u dat u de planning zo goed volgt.',
      normal:
        'Deel {{ volgnummer }} van {{ aantal_betalingen }} van onze overeenkomst, {{ bedrag }}, verwachten wij uiterlijk op {{ datum_afbetaling }}.',
      firm: 'Wij herinneren u eraan dat deel {{ volgnummer }} van {{ aantal_betalingen }} van onze overeenkomst, {{ bedrag }}, uiterlijk op {{ datum_afbetaling }} te betalen is.',
    },
    alreadyPlanned: {
      gentle: 'Is het al gebeurd, hartelijk dank: dan hoeft u niets meer te doen.',
      normal: 'Hebt u al betaald, dan hoeft u niets meer te doen.',
      firm: 'Hebt u al betaald, dan is dit briefje zonder voorwerp.',
    },
    closing: {
      gentle: 'Nogmaals dank, en vriendelijke groeten,',
      normal: 'Met vriendelijke groeten,',
      firm: 'Met vriendelijke groet,',
    },
  },
  instalmentNotice: {
    title: 'AFBETALING NIET ONTVANGEN',
    opening: {
      gentle:
        'Iets over het hoofd zien kan iedereen overkomen: als wij ons niet vergissen, ontvingen wij het bedrag van {{ bedrag }} nog niet, dat wij volgens onze overeenkomst sinds {{ datum_afbetaling }} verwachten.',
      normal:
        'Als wij ons niet vergissen, ontvingen wij het bedrag van {{ bedrag }} nog niet, dat wij volgens onze overeenkomst sinds {{ datum_afbetaling }} verwachten.',
      firm: 'Het bedrag van {{ bedrag }}, dat wij volgens onze overeenkomst sinds {{ datum_afbetaling }} verwachten, hebben wij niet ontvangen.',
    },
    demand:
      'Ontvangen wij dit bedrag niet uiterlijk op {{ uiterste_datum }}, dan eindigt de overeenkomst zoals erin is bepaald en is al wat nog verschuldigd is, namelijk {{ saldo }}, onmiddellijk opeisbaar.',
    agreement: {
      gentle:
        'Iets onverwachts? Laat het ons gerust vóór die datum weten, dan zoeken wij samen met u een oplossing: {{ ons_bereiken }}.',
      normal: 'Hebt u het moeilijk, laat het ons dan vóór die datum weten: {{ ons_bereiken }}.',
      firm: 'Meld ons elke moeilijkheid vóór die datum: {{ ons_bereiken }}.',
    },
    closing: {
      gentle: 'In afwachting van uw bericht groeten wij u vriendelijk.',
      normal: 'Hoogachtend,',
      firm: 'Hoogachtend,',
    },
  },
  billOfExchange: {
    value: 'Waarde ter betaling, te vermelden: {{ mededeling }}.',
  },
  lastLetter: {
    title: 'LAATSTE BERICHT VÓÓR OVERDRACHT',
    opening: {
      gentle:
        'Op onze ingebrekestelling van {{ datum_ingebrekestelling }} kregen wij geen antwoord, en dat spijt ons. Vóór wij dit dossier aan een derde toevertrouwen, schrijven wij u graag nog één keer zelf.',
      normal:
        'Onze ingebrekestelling van {{ datum_ingebrekestelling }} bleef zonder gevolg. Wij hebben het dossier nog niet aan een derde overgedragen: deze brief is de laatste die wij u zelf sturen.',
      firm: 'Onze ingebrekestelling van {{ datum_ingebrekestelling }} bleef zonder gevolg. Dit is de laatste brief vóór wij het dossier aan een derde overdragen.',
    },
    demand: {
      gentle:
        'U hebt nog tot {{ uiterste_datum }} om {{ bedrag }} te betalen, of om met ons een planning af te spreken: daartoe zijn wij nog altijd bereid.',
      normal: 'U hebt tot {{ uiterste_datum }} om {{ bedrag }} te betalen, of om met ons een planning af te spreken.',
      firm: 'U hebt tot {{ uiterste_datum }}, en niet langer, om {{ bedrag }} te betalen of met ons een planning af te spreken.',
    },
    consequences: {
      FR_B2B:
        'Na die dag dragen wij het dossier zonder verdere aankondiging over aan een Franse “commissaire de justice” of een advocaat, of vragen wij een betalingsbevel (“injonction de payer”).',
      FR_B2C:
        'Na die dag kunnen wij het dossier zonder verdere aankondiging overdragen aan een Franse “commissaire de justice” of een betalingsbevel (“injonction de payer”) vragen. Er worden u geen invorderingskosten gevraagd; de hulp van een “conciliateur de justice” blijft gratis.',
      BE_B2B:
        'Na die dag dragen wij het dossier zonder verdere aankondiging over aan een advocaat of een gerechtsdeurwaarder.',
      BE_B2C:
        'Na die dag kunnen wij ons zonder verdere aankondiging tot de bevoegde rechter wenden. Maakt u een moeilijke periode door, dan kan een erkende dienst voor schuldbemiddeling (OCMW) u gratis helpen.',
    },
    contest: {
      gentle:
        'Is er een probleem, bent u het ergens niet mee eens? Er is nog tijd om erover te praten, en wij luisteren naar u: {{ ons_bereiken }}. Hebt u intussen betaald, dan mag u deze brief als niet geschreven beschouwen.',
      normal:
        'Is er een probleem, bent u het ergens niet mee eens? Er is nog tijd om erover te praten: {{ ons_bereiken }}. Hebt u intussen betaald, dan mag u deze brief als niet geschreven beschouwen.',
      firm: 'Betwist u dit bedrag, laat het ons dan vóór die datum weten: {{ ons_bereiken }}. Hebt u intussen betaald, dan mag u deze brief als niet geschreven beschouwen.',
    },
    closing: {
      gentle: 'Wij hopen nog op een antwoord van u en groeten u hoogachtend.',
      normal: 'Hoogachtend,',
      firm: 'Hoogachtend,',
    },
  },
  receipt: {
    title: '{% if alles_betaald %}KWIJTING{% else %}ONTVANGSTBEWIJS{% endif %}',
    received:
      'Wij hebben op {{ datum_ontvangst }} het bedrag van {{ bedrag }} ({{ voluit }}) goed ontvangen{% if betaalwijze %}, {{ betaalwijze }}{% endif %}.',
    settled:
      '{% if alles_betaald %}Met deze betaling is uw rekening vereffend: vandaag bent u ons niets meer verschuldigd.{% elsif betaalde_facturen %}{% if aantal_betaald == 1 %}Factuur {{ betaalde_facturen }} is volledig betaald.{% else %}De facturen {{ betaalde_facturen }} zijn volledig betaald.{% endif %}{% endif %}',
    thanks: {
      gentle: 'Hartelijk dank voor uw betaling. Wij werken graag voor u en blijven tot uw dienst.',
      normal: 'Wij danken u voor uw betaling en blijven tot uw dienst.',
      firm: 'Wij danken u voor uw betaling.',
    },
    closing: {
      gentle: 'Graag tot een volgende keer, met vriendelijke groeten,',
      normal: 'Met vriendelijke groeten,',
      firm: 'Met vriendelijke groet,',
    },
  },
  statement: {
    title: 'REKENINGOVERZICHT',
    opening: {
      gentle:
        'Om het u makkelijk te maken, vindt u hierna het overzicht van uw rekening bij ons. Verschilt een regel van uw boekhouding, laat het ons weten: wij bekijken het graag samen met u.',
      normal:
        'Hierna vindt u het overzicht van uw rekening bij ons. Wilt u ons elk verschil met uw eigen boekhouding melden?',
      firm: 'Hierna vindt u het overzicht van uw rekening bij ons, afgesloten op vandaag. Gelieve ons elk verschil met uw eigen boekhouding zo snel mogelijk te melden.',
    },
    note: 'Overzicht volgens onze boekhouding op de datum van dit blad; het vervangt geen factuur en geen herinnering.',
    closing: { gentle: 'Met dank en vriendelijke groeten,', normal: 'Met vriendelijke groeten,', firm: 'Hoogachtend,' },
  },
  interestAnnex: {
    title: 'BEREKENING VAN DE INTERESTEN',
    opening:
      'Elke regel kan met de hand worden nagerekend: basis × rentevoet × dagen ÷ dagen van het jaar. De som wordt één keer afgerond.',
  },
  invoiceDuplicate: {
    opening: 'Hierna vindt u nogmaals de gegevens van onze factuur nr. {{ nummers }} van {{ factuurdatum }}.',
    note: 'Dit blad herneemt de gegevens van de factuur; het vervangt de factuur niet.',
  },
  exhibitList: {
    title: 'INVENTARIS VAN DE STUKKEN',
    opening:
      '{% if aantal == 1 %}Dit dossier bevat één stuk.{% else %}Dit dossier bevat {{ aantal }} stukken, genummerd en bijgevoegd.{% endif %}',
    certified: 'Stukken eensluidend verklaard met de documenten in het bezit van de onderneming.',
    closing: 'Opgemaakt om te dienen als naar recht,',
  },
};
