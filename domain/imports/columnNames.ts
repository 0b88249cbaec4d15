import type { ImportField } from '#domain/imports/problem';

/**
 * The names that lists give their columns, in French, Dutch and English, separated by commas; as `normaliseHeader`
 * writes them: without case, accents, currency and punctuation. The first field of this table wins a name that could
 * be two things.
 */
export const columnNames: Readonly<Record<ImportField, string>> = {
  number: `
    n, no, nr, num, numero, number, nummer, n piece, no piece, num piece, numero piece, piece, n de piece, numero
    de piece, n document, n de document, no document, numero document, numero de document, document, document
    number, documentnummer, n facture, n de facture, no facture, no de facture, num facture, numero facture,
    numero de facture, facture, facture n, facture no, ref facture, reference facture, invoice, invoice number,
    invoice no, invoice nr, invoice id, factuur, factuurnummer, factuurnr, factuur nr, factuur nummer, stuk,
    stuknummer, stuknr, docnummer, numero du document, n du document, n doc, no doc, num doc, docnumber, numero de
    la facture, bill number, ref piece, pieceref, reference, ref, referentie
  `,
  type: `
    type, nature, soort, type document, type de document, type de piece, type piece, document type, documenttype,
    soort document, kind
  `,
  date: `
    date, datum, date facture, date de facture, date facturation, date de facturation, date document, date du
    document, date piece, date de piece, date de la facture, date emission, date d emission, emise le, emission,
    invoice date, invoice bill date, bill date, issue date, document date, factuurdatum, datum factuur,
    documentdatum, uitgiftedatum, date operation, date d operation, date de l operation, date comptable, date
    comptabilisation, date de comptabilisation, boekingsdatum, uitvoeringsdatum, transaction date, booking date,
    issued, datedoc, date d execution, date execution, date creation, date de creation, date doc, date du doc, docdate, faite le, facturee le
  `,
  dueDate: `
    echeance, date echeance, date d echeance, date de l echeance, date limite, date limite de paiement, date
    limite paiement, date de paiement prevue, a payer avant, a payer avant le, payable le, a regler avant le, due,
    due date, duedate, date due, payment due, payment due date, payable by, vervaldatum, vervaldag, verval,
    vervalt op, te betalen voor, te betalen tegen, betalen voor, uiterste betaaldatum
  `,
  paymentTerms: `
    conditions de paiement, condition de paiement, conditions paiement, conditions de reglement, condition de reglement,
    conditions reglement, delai de paiement, delai paiement, delai de reglement, delai, mode et delai, modalites de paiement,
    terms, payment terms, payment term, net days, betalingstermijn, betaaltermijn, betalingsvoorwaarden,
    betalingsvoorwaarde, termijn
  `,
  customerCode: `
    code client, code, n client, no client, num client, numero client, numero de client, ref client, reference
    client, compte client, compte tiers, tiers, code tiers, compte auxiliaire, customer code, customer number,
    customer no, customer id, client code, client id, account code, klantcode, klantnummer, klantnr, klant nr,
    klant nummer, klantreferentie, code debiteur, debiteurnummer, partner code
  `,
  customer: `
    client, nom client, nom du client, nom, nom complet, raison sociale, societe, intitule, intitule client, nom
    tiers, nom du tiers, intitule du tiers, debiteur, destinataire, customer, customer name, client name, name,
    company, company name, partner, partenaire, nom du partenaire, nom d affichage du partenaire de la facture, nom du
    partenaire a afficher sur la facture, nom facturation, qui, invoice partner display name, invoice partner, partner name, contact, bill to,
    billed to, klant, klantnaam, naam, naam klant, bedrijf, bedrijfsnaam, firma, relatie, debtor
  `,
  customerType: `
    type client, type de client, client type, customer type, customer kind, klanttype, type klant, soort klant,
    particulier professionnel, pro particulier, professionnel particulier, categorie client, b2b b2c, business
    consumer, statut client
  `,
  address: `
    adresse, adresse 1, adresse1, adresse ligne 1, adresse client, adresse de facturation, adresse facturation,
    adresse 1 facturation, rue, voie, street, street 1, street address, address, address 1, address line 1, billing address, adres, adres
    1, straat, straat en nummer, factuuradres
  `,
  address2: `
    adresse 2 facturation, adresse 2, adresse2, adresse ligne 2, complement, complement adresse, complement d adresse, address 2, address
    line 2, street 2, street2, adres 2, adresregel 2
  `,
  postcode: `
    code postal, code postal facturation, cp, codepostal, c p, postal, postcode, post code, postal code, zip, zip code, zipcode, postnummer
  `,
  city: `
    ville, ville facturation, localite, commune, city, town, stad, gemeente, plaats, woonplaats
  `,
  country: `
    pays, code pays, country, country code, land, landcode
  `,
  phone: `
    telephone, tel, tel 1, telephone 1, n telephone, n de telephone, numero de telephone, mobile, portable, tel
    portable, telephone portable, gsm, phone, phone number, mobile phone, telefoon, telefoonnummer, tel client,
    tel fixe
  `,
  email: `
    email, e mail, mail, courriel, adresse mail, adresse email, adresse e mail, email client, emailadres, e
    mailadres, email address, mailadres
  `,
  companyNumber: `
    siren, siret, n siret, n siren, numero siret, numero siren, siren siret, siret siren, bce, n bce, kbo, kbo
    nummer, ondernemingsnummer, numero d entreprise, n entreprise, n d entreprise, numero entreprise, company
    number, company registration, registration number, enterprise number
  `,
  vatNumber: `
    n tva, no tva, numero tva, numero de tva, n de tva, tva intracom, tva intracommunautaire, n tva intracom, n
    tva intracommunautaire, btw nummer, btwnummer, btw nr, vat number, vat no, vat id, vatnumber, tax id
  `,
  netCents: `
    ht, total ht, montant ht, montant total ht, montant ht signe, montant hors taxe signe, montant hors taxes signe, total ht
    signe, montant hors taxe, montant hors taxes, hors taxe, hors taxes, hors tva, htva,
    montant htva, total htva, total hors tva, montant hors tva, net ht, total net, net, base ht, prix ht, net
    amount, untaxed amount, untaxed amount signed, untaxed amount in currency signed, amount untaxed, subtotal,
    sub total, total excl, total excl vat, total excl tax, amount excl vat, excl vat, total before tax, totaal
    excl, totaal excl btw, bedrag excl, bedrag excl btw, excl btw, exclusief btw, netto, nettobedrag, total tax
    excluded
  `,
  taxCents: `
    tva, montant tva, total tva, montant de tva, montant total tva, montant de la tva, taxe signee, taxes signees, taxe signe, taxe, taxes, tax, tax signed, tax amount, vat, vat amount,
    total tax, total vat, btw, btw bedrag, totaal btw, bedrag btw
  `,
  grossCents: `
    ttc, total ttc, montant ttc, montant total ttc, total signe, montant signe, total ttc signe, montant ttc signe, totaal
    getekend, totaal ondertekend, net ttc, prix ttc, tvac, total tvac, montant tvac, total tva comprise, total,
    montant total, montant, montant facture, total facture, total incl, total incl vat, total incl tax, total
    signed, total in currency signed, total amount, amount, amount total, gross, gross amount, invoice total,
    invoice amount, totaal incl, totaal incl btw, bedrag incl, bedrag incl btw, incl btw, inclusief btw, totaal,
    totaalbedrag, bedrag, factuurbedrag, brutobedrag, net a payer, total tax included
  `,
  dueCents: `
    reste du, reste a payer, reste a regler, restant du, restant a payer, reste, solde, solde du, du, montant du,
    impaye, solde facture, solde restant, amount due, amount due signed, amount due in currency signed, balance,
    balance due, open amount, outstanding, outstanding amount, remaining, residual, unpaid, te betalen, nog te
    betalen, openstaand, openstaand bedrag, saldo, restbedrag, open saldo, verschuldigd bedrag, verschuldigd bedrag getekend, montant du signe, reste a payer
    signe, solde du client, reste a encaisser, montant restant du, montant impaye
  `,
  paidCents: `
    paye, montant paye, deja paye, regle, montant regle, deja regle, total regle, encaisse, montant encaisse,
    acompte, acomptes, recu, paid, amount paid, paid amount, received, betaald, betaald bedrag, reeds betaald,
    ontvangen
  `,
  debit: `
    debit, debit euros, montant debit, debit amount, debet, debet bedrag, af, sortie, sorties
  `,
  credit: `
    credit, credit euros, montant credit, credit amount, bij, entree, entrees
  `,
  paymentReference: `
    reference de paiement, reference paiement, ref paiement, communication, communication structuree, comm
    structuree, vcs, ogm, payment reference, payment ref, structured communication, betaalreferentie,
    betalingsreferentie, gestructureerde mededeling, mededeling
  `,
  currency: `
    devise, monnaie, currency, munt, valuta, munteenheid, code devise, devise facture, devise de la facture, devise du
    document, monnaie facture, code monnaie, currency code, invoice currency, document currency, currency name, muntcode,
    valutacode, munt factuur, valuta factuur
  `,
  label: `
    libelle, libelle operation, designation, objet, designation article, article, prestation, produit, lignes de facture libelle,
    invoice lines label, invoice lines description, factuurregels label, artikel, description, label, memo, omschrijving, onderwerp, subject,
    commentaire, chantier, communication libre, communications, vrije mededeling, mededelingen, message, libelles, details,
    details du mouvement, remittance information, libelle de l operation
  `,
  quantity: `
    quantite, qte, qty, quantity, aantal, hoeveelheid, lignes de facture quantite, invoice lines quantity, factuurregels
    aantal, quantite facturee, nombre
  `,
  unit: `
    unite, unit, eenheid, unite de mesure, unit of measure, uom, lignes de facture unite, invoice lines unit of measure
  `,
  unitPrice: `
    prix unitaire, prix unitaire ht, pu, pu ht, p u, p u ht, p u h t, pu net, prix unitaire net, unit price, price unit,
    eenheidsprijs, prijs per eenheid, stukprijs, lignes de facture prix unitaire, invoice lines unit price, prix unit
  `,
  vatRate: `
    taux tva, taux de tva, tva taux, tva pourcent, pct tva, taux, vat rate, tax rate, btw tarief, btw percentage, btw pct,
    lignes de facture taxes, invoice lines taxes
  `,
  lineNetCents: `
    montant ligne, montant ligne ht, montant ht ligne, total ligne, total ligne ht, total ht ligne, ligne ht, line total,
    line amount, line net, regelbedrag, regeltotaal, lijnbedrag, bedrag regel, lignes de facture sous total, lignes de
    facture sous total ht, invoice lines subtotal, invoice lines amount, factuurregels subtotaal, sous total ligne
  `,
  valueDate: `
    valeur, date valeur, date de valeur, value date, valutadatum, date val
  `,
  counterpartyIban: `
    compte contrepartie, iban contrepartie, numero de compte contrepartie, numero de compte de la contrepartie, compte de
    contrepartie, compte de la contrepartie, compte partie adverse, rekeningnummer tegenpartij, rekeningnummer van de
    tegenpartij, rekening van de tegenpartij, compte beneficiaire, counterparty account, counterparty iban,
    tegenpartij rekening, rekening tegenpartij, tegenrekening
  `,
};

/**
 * Bank lists name the other party in their own words, the surest first: a column that is only called `nom` is the user
 * himself there, and beside a name `contrepartie` is an account.
 */
export const bankPartyNames: readonly string[] = [
  ...['nom contrepartie', 'nom de la contrepartie', 'nom contrepartie contient', 'nom partie adverse'],
  ...['counterparty name', 'naam tegenpartij', 'naam van de tegenpartij', 'naam tegenpartij bevat'],
  ...['contrepartie', 'partie adverse', 'counterparty', 'tegenpartij'],
];

/** What the payer wrote, rather than what the bank calls the movement. */
export const bankWordNames: readonly string[] = [
  ...['communication libre', 'communications', 'vrije mededeling', 'mededelingen', 'message', 'remittance information'],
];
