import type { Verb } from '#cli/call';

const none = { operand: null, options: [], flags: [] } as const;

/**
 * The verbs of the command line. What a verb needs is loaded when it is called: the others cost nothing.
 */
export const verbs = {
  replay: {
    ...none,
    about: {
      fr: 'Joue des histoires par les vrais services, chacune sur un livre neuf.',
      nl: 'Speelt verhalen door de echte diensten, elk op een nieuw boek.',
      en: 'Plays stories through the real services, each on a fresh ledger.',
    },
    needsLedger: false,
    example: 'replay --in scenarios.json',
    run: async (call) => {
      const { replay } = await import('#cli/verbs/replay');
      return { value: replay(call.readInput(), call.migrations(), call.language) };
    },
  },
  validate: {
    ...none,
    about: {
      fr: 'Vérifie des identifiants et des références.',
      nl: 'Controleert identificatienummers en referenties.',
      en: 'Checks identifiers and references.',
    },
    needsLedger: false,
    example: 'validate --in values.json',
    run: async (call) => {
      const { validate } = await import('#cli/verbs/validate');
      return { value: validate(call.readInput()) };
    },
  },
  calc: {
    ...none,
    about: {
      fr: 'Calcule ce que la loi permet : intérêts, indemnités, délais, prescription.',
      nl: 'Berekent wat de wet toelaat: interesten, vergoedingen, termijnen, verjaring.',
      en: 'Reckons what the law allows: interest, indemnities, periods, limitation.',
    },
    needsLedger: false,
    example: 'calc --in examples.json',
    run: async (call) => {
      const { calc } = await import('#cli/verbs/calc');
      return { value: calc(call.readInput(), call.language) };
    },
  },
  registered: {
    ...none,
    about: {
      fr: 'Dit où en est une lettre recommandée.',
      nl: 'Zegt waar een aangetekende brief staat.',
      en: 'Tells where a registered letter stands.',
    },
    needsLedger: false,
    example: 'registered --in letters.json',
    run: async (call) => {
      const { registered } = await import('#cli/verbs/registered');
      return { value: registered(call.readInput()) };
    },
  },
  read: {
    ...none,
    operand: 'FILE',
    options: ['--as'],
    about: {
      fr: 'Lit un fichier venu d’ailleurs sans rien écrire.',
      nl: 'Leest een bestand van elders zonder iets te schrijven.',
      en: 'Reads a file of others and writes nothing.',
    },
    needsLedger: false,
    example: 'read invoices.csv --as csv',
    run: async (call) => {
      const { readVerb } = await import('#cli/verbs/readVerb');
      return readVerb(call);
    },
  },
  import: {
    ...none,
    operand: 'FILE',
    options: ['--as'],
    flags: ['--dry-run'],
    about: {
      fr: 'Enregistre ce que « read » a trouvé ; deux fois le même fichier n’ajoute rien.',
      nl: 'Boekt wat ‘read’ vond; tweemaal hetzelfde bestand voegt niets toe.',
      en: 'Commits what “read” found; the same file twice adds nothing.',
    },
    needsLedger: true,
    example: 'import invoices.csv --ledger DIR --dry-run',
    run: async (call) => {
      const { importFile } = await import('#cli/verbs/import');
      return importFile(call);
    },
  },
  due: {
    ...none,
    about: {
      fr: 'Ce qu’il y a à faire aujourd’hui.',
      nl: 'Wat er vandaag te doen is.',
      en: 'What there is to do today.',
    },
    needsLedger: true,
    example: 'due --ledger DIR --today 2026-05-12',
    run: async (call) => {
      const { due } = await import('#cli/verbs/due');
      return { value: due(call) };
    },
  },
  aging: {
    ...none,
    about: {
      fr: 'Qui doit depuis combien de temps, à une date.',
      nl: 'Wie hoelang iets verschuldigd is, op een datum.',
      en: 'Who has owed for how long, on a date.',
    },
    needsLedger: true,
    example: 'aging --ledger DIR --today 2026-05-12',
    run: async (call) => {
      const { aging } = await import('#cli/verbs/aging');
      return { value: aging(call) };
    },
  },
  board: {
    ...none,
    about: {
      fr: 'Les dossiers ouverts, par étape.',
      nl: 'De open dossiers, per stap.',
      en: 'The open files, by stage.',
    },
    needsLedger: true,
    example: 'board --ledger DIR',
    run: async (call) => {
      const { board } = await import('#cli/verbs/board');
      return { value: board(call) };
    },
  },
  statement: {
    ...none,
    options: ['--client!'],
    about: {
      fr: 'Le relevé d’un client : mouvements et reste à payer.',
      nl: 'Het overzicht van een klant: bewegingen en wat open staat.',
      en: 'The statement of a customer: movements and what is left to pay.',
    },
    needsLedger: true,
    example: 'statement --ledger DIR --client 000012',
    run: async (call) => {
      const { statement } = await import('#cli/verbs/statement');
      return { value: statement(call) };
    },
  },
  search: {
    ...none,
    operand: 'TEXT',
    about: {
      fr: 'Trouve un client, une facture, un montant, un numéro.',
      nl: 'Vindt een klant, een factuur, een bedrag, een nummer.',
      en: 'Finds a customer, an invoice, an amount, a number.',
    },
    needsLedger: true,
    example: 'search martin --ledger DIR',
    run: async (call) => {
      const { search } = await import('#cli/verbs/search');
      return { value: search(call) };
    },
  },
  letters: {
    ...none,
    options: ['--out!', '--only'],
    about: {
      fr: 'Les lettres à envoyer aujourd’hui, en PDF. Rien n’est compté comme envoyé.',
      nl: 'De brieven van vandaag, als pdf. Niets telt als verstuurd.',
      en: 'The letters due today, as PDF. Nothing counts as sent.',
    },
    needsLedger: true,
    example: 'letters --ledger DIR --out lettres --only reminder_1',
    run: async (call) => {
      const { letters } = await import('#cli/verbs/letters');
      return letters(call);
    },
  },
  check: {
    ...none,
    about: {
      fr: 'Vérifie un livre entier.',
      nl: 'Controleert een heel boek.',
      en: 'Verifies a whole ledger.',
    },
    needsLedger: true,
    example: 'check --ledger DIR',
    run: async (call) => {
      const { checkLedger } = await import('#app/checkLedger');
      const value = checkLedger(call.openLedger());
      return { value, exitCode: value.ok ? 0 : 1 };
    },
  },
  demo: {
    ...none,
    options: ['--invoices!', '--seed', '--country'],
    about: {
      fr: 'Un livre d’exemple réaliste, le même pour la même graine.',
      nl: 'Een realistisch voorbeeldboek, hetzelfde voor dezelfde startwaarde.',
      en: 'A realistic sample ledger, the same for the same seed.',
    },
    needsLedger: true,
    example: 'demo --ledger DIR --invoices 500 --seed 7 --today 2026-05-12',
    run: async (call) => {
      const { demo } = await import('#cli/verbs/demo');
      return { value: demo(call) };
    },
  },
  backup: {
    ...none,
    options: ['--out!'],
    about: {
      fr: 'Écrit une sauvegarde complète dans un fichier.',
      nl: 'Schrijft een volledige reservekopie in één bestand.',
      en: 'Writes a whole backup into one file.',
    },
    needsLedger: true,
    example: 'backup --ledger DIR --out livre.dument-backup',
    run: async (call) => {
      const { backup } = await import('#cli/verbs/backup');
      return { value: backup(call) };
    },
  },
  restore: {
    ...none,
    options: ['--from!'],
    flags: ['--dry-run'],
    about: {
      fr: 'Remet une sauvegarde en place ; « --dry-run » montre ce qui changerait.',
      nl: 'Zet een reservekopie terug; ‘--dry-run’ toont wat zou veranderen.',
      en: 'Puts a backup back; “--dry-run” shows what would change.',
    },
    needsLedger: true,
    example: 'restore --ledger DIR --from livre.dument-backup --dry-run',
    run: async (call) => {
      const { restore } = await import('#cli/verbs/restore');
      return { value: restore(call) };
    },
  },
  export: {
    ...none,
    options: ['--format!', '--what!', '--out!', '--from', '--to', '--client'],
    about: {
      fr: 'Une liste pour le comptable, à toute date, en CSV ou en classeur.',
      nl: 'Een lijst voor de boekhouder, op elke datum, als CSV of als werkboek.',
      en: 'A list for the accountant, at any date, as CSV or as a workbook.',
    },
    needsLedger: true,
    example:
      'export --ledger DIR --format xlsx --what customer_ledger --from 2026-01-01 --to 2026-12-31 --out clients.xlsx',
    run: async (call) => {
      const { exportList } = await import('#cli/verbs/export');
      return exportList(call);
    },
  },
  'export-fec': {
    ...none,
    options: ['--year!', '--out!'],
    about: {
      fr: 'Extrait clients d’une année au format FEC.',
      nl: 'Uittreksel van de klanten van een jaar in het Franse FEC-formaat.',
      en: 'Extract of the customers of a year in the layout of the French FEC.',
    },
    needsLedger: true,
    example: 'export-fec --ledger DIR --year 2026 --out comptable',
    run: async (call) => {
      const { exportFec } = await import('#cli/verbs/exportFec');
      return exportFec(call);
    },
  },
  'check-fec': {
    ...none,
    operand: 'FILE',
    options: ['--as-name'],
    about: {
      fr: 'Vérifie un fichier des écritures comptables (FEC), d’où qu’il vienne.',
      nl: 'Controleert een Frans boekhoudbestand (FEC), waar het ook vandaan komt.',
      en: 'Checks a French accounting-entries file (FEC), whoever wrote it.',
    },
    needsLedger: false,
    example: 'check-fec 809123458FEC20261231.txt',
    run: async (call) => {
      const { checkFecVerb } = await import('#cli/verbs/checkFec');
      return checkFecVerb(call);
    },
  },
  bench: {
    ...none,
    operand: 'NAME?',
    options: ['--keep', '--seeds', '--invoices'],
    about: {
      fr: 'Mesure le programme sur 1 000 et sur 100 000 factures.',
      nl: 'Meet het programma op 1 000 en op 100 000 facturen.',
      en: 'Measures the program over 1 000 and over 100 000 invoices.',
    },
    needsLedger: false,
    example: 'bench today.get --keep DIR',
    run: async (call) => {
      const { bench } = await import('#cli/verbs/bench');
      return bench(call);
    },
  },
} as const satisfies Readonly<Record<string, Verb>>;
