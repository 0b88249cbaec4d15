import type { YearMovement } from '#cli/bench/matching/yearModel';
import { xmlText } from '#cli/bench/matching/xmlText';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, sumCents, type Cents } from '#domain/money/cents';

export const bankFormats = ['camt08', 'camt02', 'ofx1', 'ofx2', 'mt940', 'cfonb', 'csv', 'coda'] as const;
export type BankFormat = (typeof bankFormats)[number];

/** What a bank puts into one file. */
export type BankExtract = {
  /** IBAN of the account. */
  readonly account: string;
  readonly number: number;
  readonly opening: Cents;
  /** The day before the first movement. */
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate;
  readonly movements: readonly YearMovement[];
};

/** The file of an extract as a bank writes it in one of the formats, with the cuts and losses of that format. */
export function bankFile(
  format: BankFormat,
  extract: BankExtract,
): { readonly name: string; readonly bytes: Uint8Array } {
  const name = `releve-${extract.closedOn}-${extract.number}`;
  const latin = (text: string) => Buffer.from(text, 'latin1');
  switch (format) {
    case 'camt08':
      return { name: `${name}.xml`, bytes: Buffer.from(camt(extract, '08')) };
    case 'camt02':
      return { name: `${name}.xml`, bytes: Buffer.from(camt(extract, '02')) };
    case 'ofx1':
      return { name: `${name}.ofx`, bytes: latin(ofx(extract, false)) };
    case 'ofx2':
      return { name: `${name}.ofx`, bytes: Buffer.from(ofx(extract, true)) };
    case 'mt940':
      return { name: `${name}.sta`, bytes: latin(mt940(extract)) };
    case 'cfonb':
      return { name: `${name}.txt`, bytes: latin(cfonb(extract)) };
    case 'csv':
      return { name: `${name}.csv`, bytes: latin(csv(extract)) };
    case 'coda':
      return { name: `${name}.cod`, bytes: latin(coda(extract)) };
  }
}

function closingOf({ movements, opening }: BankExtract): Cents {
  return addCents(opening, sumCents(movements.map(({ amount }) => amount)));
}

function decimal(amount: Cents, sign: '.' | ','): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${digits.slice(0, -2)}${sign}${digits.slice(-2)}`;
}

const ddmmyy = (on: PlainDate) => `${on.slice(8, 10)}${on.slice(5, 7)}${on.slice(2, 4)}`;
const yymmdd = (on: PlainDate) => `${on.slice(2, 4)}${on.slice(5, 7)}${on.slice(8, 10)}`;

// Banks of the formats without a field for it write everything into the words.
const words = ({ structured, text }: YearMovement) => `${text} ${structured}`.trim();

function camt(extract: BankExtract, version: '02' | '08'): string {
  const { account, closedOn, movements, number, openedOn, opening } = extract;
  const money = (cents: Cents) =>
    `<Amt Ccy="EUR">${decimal(cents, '.')}</Amt><CdtDbtInd>${cents < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd>`;
  const balance = (code: string, cents: Cents, on: PlainDate) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${money(cents)}<Dt><Dt>${on}</Dt></Dt></Bal>`;
  const entry = (movement: YearMovement) => {
    const { amount, iban, name, on, reference, structured, text } = movement;
    const side = amount < 0 ? 'Cdtr' : 'Dbtr';
    const party = version === '08' ? `<Pty><Nm>${xmlText(name)}</Nm></Pty>` : `<Nm>${xmlText(name)}</Nm>`;
    const who = name === '' ? '' : `<${side}>${party}</${side}>`;
    const from = iban === '' ? '' : `<${side}Acct><Id><IBAN>${iban}</IBAN></Id></${side}Acct>`;
    const digits = structured.replace(/\D/g, '');
    const told = digits === '' ? '' : `<Strd><CdtrRefInf><Ref>${digits}</Ref></CdtrRefInf></Strd>`;
    const free = text === '' ? '' : `<Ustrd>${xmlText(text)}</Ustrd>`;
    const status = version === '08' ? '<Sts><Cd>BOOK</Cd></Sts>' : '<Sts>BOOK</Sts>';
    return `<Ntry>${money(amount)}${status}<BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>
<AcctSvcrRef>${reference}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${
      version === '08' ? money(amount) : ''
    }<RltdPties>${who}${from}</RltdPties><RmtInf>${told}${free}</RmtInf></TxDtls></NtryDtls></Ntry>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>
<GrpHdr><MsgId>M${number}</MsgId><CreDtTm>${closedOn}T18:00:00</CreDtTm></GrpHdr>
<Stmt><Id>S${number}</Id><ElctrncSeqNb>${number}</ElctrncSeqNb><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance('OPBD', opening, openedOn)}${balance('CLBD', closingOf(extract), closedOn)}
${movements.map(entry).join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
}

function ofx(extract: BankExtract, isXml: boolean): string {
  const { account, closedOn, movements, openedOn } = extract;
  const day = (on: PlainDate) => on.replaceAll('-', '');
  const leaf = (tag: string, text: string) => `<${tag}>${xmlText(text)}${isXml ? `</${tag}>` : ''}\n`;
  const entry = (movement: YearMovement) =>
    `<STMTTRN>\n${leaf('TRNTYPE', movement.amount < 0 ? 'DEBIT' : 'CREDIT')}${leaf('DTPOSTED', day(movement.on))}${leaf(
      'TRNAMT',
      `${movement.amount < 0 ? '-' : ''}${decimal(movement.amount, isXml ? '.' : ',')}`,
    )}${leaf('FITID', movement.reference)}${leaf('NAME', (movement.name || 'OPERATION').slice(0, 32))}${
      words(movement) === '' ? '' : leaf('MEMO', words(movement))
    }</STMTTRN>\n`;
  const head = isXml
    ? '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="202" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n'
    : 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n';
  return `${head}<OFX>\n<BANKMSGSRSV1>\n<STMTTRNRS>\n${leaf('TRNUID', '1')}<STMTRS>\n${leaf('CURDEF', 'EUR')}<BANKACCTFROM>\n${leaf(
    'BANKID',
    account.slice(4, 9),
  )}${leaf('BRANCHID', account.slice(9, 14))}${leaf('ACCTID', account.slice(14, 25))}${leaf('ACCTTYPE', 'CHECKING')}</BANKACCTFROM>
<BANKTRANLIST>\n${leaf('DTSTART', day(openedOn))}${leaf('DTEND', day(closedOn))}${movements.map(entry).join('')}</BANKTRANLIST>
<LEDGERBAL>\n${leaf('BALAMT', `${closingOf(extract) < 0 ? '-' : ''}${decimal(closingOf(extract), '.')}`)}${leaf('DTASOF', day(closedOn))}</LEDGERBAL>
</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n`;
}

function mt940(extract: BankExtract): string {
  const { account, closedOn, movements, number, openedOn, opening } = extract;
  const balance = (cents: Cents, on: PlainDate) => `${cents < 0 ? 'D' : 'C'}${yymmdd(on)}EUR${decimal(cents, ',')}`;
  const entry = (movement: YearMovement) => {
    const { amount, name, on } = movement;
    const told = [name, words(movement)].filter((text) => text !== '').map(ascii);
    const lines = told.flatMap((text) => text.match(/.{1,65}/g) ?? []).slice(0, 6);
    return `:61:${yymmdd(on)}${on.slice(5, 7)}${on.slice(8, 10)}${amount < 0 ? 'D' : 'C'}${decimal(amount, ',')}NTRFNONREF\n${
      lines.length === 0 ? '' : `:86:${lines.join('\n')}\n`
    }`;
  };
  return `:20:S${number}\n:25:${account}\n:28C:${number}/1\n:60F:${balance(opening, openedOn)}\n${movements
    .map(entry)
    .join('')}:62F:${balance(closingOf(extract), closedOn)}\n-\n`;
}

// The format knows no accents, and a line that begins with a colon is a field.
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^ -~]/g, '')
    .replace(/^[:-]+/, '');
}

function csv({ movements }: BankExtract): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const row = (movement: YearMovement) => {
    const { amount, name, on } = movement;
    const size = decimal(amount, ',').replace(/\B(?=(\d{3})+,)/g, ' ');
    const label = quoted([name, words(movement)].filter((text) => text !== '').join(' \n') || 'OPERATION');
    const day = `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
    return `${day};${label};${amount < 0 ? `${size};` : `;${size}`};`;
  };
  return `Compte n° 00012345678;;;;\n;;;;\nDate;Libellé;Débit euros;Crédit euros;\n${movements.map(row).join('\n')}\n`;
}

const plusDigits = '{ABCDEFGHI';
const minusDigits = '}JKLMNOPQR';

function cfonb(extract: BankExtract): string {
  const { account, closedOn, movements, openedOn, opening } = extract;
  const [bank, branch, own] = [account.slice(4, 9), account.slice(9, 14), account.slice(14, 25)];
  const size = (cents: Cents) => {
    const digits = String(Math.abs(cents)).padStart(14, '0');
    return `${digits.slice(0, 13)}${(cents < 0 ? minusDigits : plusDigits)[Number(digits.slice(13))] ?? '{'}`;
  };
  const record = (parts: readonly (readonly [number, string])[]) => fixed(120, parts);
  const head = (code: string, on: PlainDate) =>
    [
      [0, code],
      [2, bank],
      [11, branch],
      [16, 'EUR2'],
      [21, own],
      [34, ddmmyy(on)],
    ] as const;
  const detail = (movement: YearMovement, code: string, text: string) =>
    record([...head('05', movement.on), [32, '18'], [45, code], [48, text.slice(0, 70)]]);
  const entry = (movement: YearMovement) => [
    record([
      ...head('04', movement.on),
      ...([
        [32, '18'],
        [42, ddmmyy(movement.on)],
        [48, `VIR ${movement.name}`.slice(0, 31)],
        [81, '0000001'],
        [90, size(movement.amount)],
        [104, movement.reference],
      ] as const),
    ]),
    ...(movement.name === '' ? [] : [detail(movement, 'NPY', movement.name)]),
    ...(words(movement) === '' ? [] : [detail(movement, 'LCC', words(movement))]),
  ];
  return [
    record([...head('01', openedOn), [90, size(opening)]]),
    ...movements.flatMap(entry),
    record([...head('07', closedOn), [90, size(closingOf(extract))]]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Twelve digits with three decimals. */
function codaAmount(cents: Cents): string {
  return `${String(Math.abs(cents)).padStart(14, '0')}0`;
}

function signedCoda(cents: Cents): string {
  return `${cents < 0 ? '1' : '0'}${codaAmount(cents)}`;
}

function codaEntry(movement: YearMovement, index: number, three: string): readonly string[] {
  const record = (...parts: readonly (readonly [number, string])[]) => fixed(128, parts);
  const { amount, iban, name, on, reference, structured, text } = movement;
  const digits = structured.replace(/\D/g, '');
  const isTold = digits.length === 12;
  const free = isTold ? '' : text;
  const sequence = `${String(index + 1).padStart(4, '0')}0000`;
  const told = [61, isTold ? `1101${digits}` : `0${free.slice(0, 53)}`] as const;
  const code = [53, amount < 0 ? '00101000' : '00150000'] as const;
  const first = record(
    [0, '21'],
    [2, sequence],
    [10, reference],
    ...([[31, signedCoda(amount)], [47, ddmmyy(on)], code, told] as const),
    ...([
      [115, ddmmyy(on)],
      [121, `${three}0`],
      [125, '1 0'],
    ] as const),
  );
  const second = record([0, '22'], [2, sequence], [10, free.slice(53, 106)], [125, '1 0']);
  const third = record(
    [0, '23'],
    [2, sequence],
    [10, iban.padEnd(34)],
    [44, 'EUR'],
    [47, name.slice(0, 35)],
    [125, '0 0'],
  );
  return [first, second, third];
}

function coda(extract: BankExtract): string {
  const { account, closedOn, movements, number, openedOn, opening } = extract;
  const three = String(number).padStart(3, '0');
  const size = codaAmount;
  const record = (...parts: readonly (readonly [number, string])[]) => fixed(128, parts);
  const entry = (movement: YearMovement, index: number) => codaEntry(movement, index, three);
  const sum = (isOut: boolean) => sumCents(movements.map(({ amount }) => amount).filter((each) => each < 0 === isOut));
  const body = [
    record(
      [0, '12'],
      [2, three],
      [5, account],
      [39, 'EUR'],
      [42, signedCoda(opening)],
      [58, ddmmyy(openedOn)],
      [125, three],
    ),
    ...movements.flatMap(entry),
    record(
      [0, '8'],
      [1, three],
      [4, account],
      [38, 'EUR'],
      [41, signedCoda(closingOf(extract))],
      [57, ddmmyy(closedOn)],
      [127, '0'],
    ),
  ];
  const header = record(
    [0, '00000'],
    [5, ddmmyy(addDays(closedOn, 1))],
    [11, '53905'],
    [24, 'REF0000001'],
    [34, 'PLOMBERIE EXEMPLE'],
    [127, '2'],
  );
  const trailer = record(
    [0, '9'],
    [16, String(body.length).padStart(6, '0')],
    [22, size(sum(true))],
    [37, size(sum(false))],
    [127, '2'],
  );
  return [header, ...body, trailer].map((line) => `${line}\r\n`).join('');
}

/** A line of fixed width with texts at their columns. */
function fixed(width: number, parts: readonly (readonly [number, string])[]): string {
  let line = '';
  for (const [at, text] of parts.toSorted((a, b) => a[0] - b[0])) line = line.padEnd(at).slice(0, at) + text;
  return line.padEnd(width).slice(0, width);
}
