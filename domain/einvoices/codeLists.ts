const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Countries; `1A` is Kosovo, `XI` Northern Ireland. @source ISO 3166-1 */
export const countryCodes = listed(`
  1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
  CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG
  GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR
  KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF
  NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM
  SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XI
  YE YT ZA ZM ZW
`);

/** What a VAT number begins with: Greece writes `EL`. */
export const vatPrefixes: ReadonlySet<string> = new Set([...countryCodes, 'EL']);

/** Kinds of an invoice. @source UNTDID 1001, as CEN/TC 434 restricts it */
export const invoiceTypes = listed(`
  71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457
  471 472 473 500 501 502 503 527 553 575 623 633 751 780 817 870 875 876 877 935
`);

/** Kinds of a credit note. @source UNTDID 1001, as CEN/TC 434 restricts it */
export const creditNoteTypes = listed('81 83 261 262 296 308 381 396 420 458 532');

/** The kinds that travel in Peppol. @source OpenPEPPOL, BIS Billing 3.0.21, P0100 and P0101 */
export const peppolInvoiceTypes = listed(`
  71 80 82 84 102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 780 817 870 875 876 877
`);
export const peppolCreditNoteTypes = listed('381 396 81 83 532');

/** Ways to pay: 30 is a transfer, 58 one within SEPA. @source UNTDID 4461 */
export const paymentMeansCodes: ReadonlySet<string> = new Set([
  ...Array.from({ length: 70 }, (_, index) => String(index + 1)),
  ...['74', '75', '76', '77', '78', '91', '92', '93', '94', '95', '96', '97', '98', 'ZZZ'],
]);

/** Why something is taken off. @source UNTDID 5189, as CEN/TC 434 restricts it */
export const allowanceReasons = listed('41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 102 103 104 105');

/** Why something is added. @source UNTDID 7161 */
export const chargeReasons = listed(`
  AA AAA AAC AAD AAE AAF AAH AAI AAS AAT AAV AAY AAZ ABA ABB ABC ABD ABF ABK ABL ABN ABR ABS ABT ABU ACF ACG ACH ACI ACJ ACK
  ACL ACM ACS ADC ADE ADJ ADK ADL ADM ADN ADO ADP ADQ ADR ADT ADW ADY ADZ AEA AEB AEC AED AEF AEH AEI AEJ AEK AEL AEM AEN AEO
  AEP AES AET AEU AEV AEW AEX AEY AEZ AJ AU CA CAB CAD CAE CAF CAI CAJ CAK CAL CAM CAN CAO CAP CAQ CAR CAS CAT CAU CAV CAW CAX
  CAY CAZ CD CG CS CT DAB DAC DAD DAF DAG DAH DAI DAJ DAK DAL DAM DAN DAO DAP DAQ DL EG EP ER FAA FAB FAC FC FH FI GAA HAA HD
  HH IAA IAB ID IF IR IS KO L1 LA LAA LAB LF MAE MI ML NAA OA PA PAA PC PL PRV RAB RAC RAD RAF RE RF RH RV SA SAA SAD SAE SAI
  SG SH SM SU TAB TAC TT TV V1 V2 WH XAA YY ZZZ
`);

/** Why no VAT is charged. @source European Commission, code list VATEX */
export const exemptionCodes: ReadonlySet<string> = new Set([
  ...[...listed('79-C 132 143 144 146-1E 148 151 153 159 309 G O IC AE D F I J')].map((code) => `VATEX-EU-${code}`),
  ...[...'ABCDEFGHIJKLMNOPQ'].map((letter) => `VATEX-EU-132-1${letter}`),
  ...[...listed('A B C D E F FA G H I J K L')].map((letter) => `VATEX-EU-143-1${letter}`),
  ...[...'ABCDEFG'].map((letter) => `VATEX-EU-148-${letter}`),
  ...[...listed('A AA B C D E')].map((letter) => `VATEX-EU-151-1${letter}`),
  ...[...listed('FRANCHISE CNWVAT AE 298SEXDECIESA')].map((code) => `VATEX-FR-${code}`),
  ...[
    ...listed(
      '261-1 261-2 261-3 261-4 261-5 261-7 261-8 261A 261B 261C-1 261C-2 261C-3 261D-1 261D-1BIS 261D-2 261D-3',
    ),
    ...listed('261D-4 261E-1 261E-2 277A 275 295'),
  ].map((article) => `VATEX-FR-CGI${article}`),
]);

/** Schemes of electronic addresses: 0002 SIREN, 0009 SIRET, 0208 Belgian enterprise. @source CEF, code list EAS */
export const endpointSchemes = listed(`
  0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184 0188 0190 0191 0192 0193
  0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 0216 0217 0218 0219 0220 0221 0225
  0230 0235 0240 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936
  9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959 AN AQ AS AU EM
`);

/** Schemes of numbers of a business, 0002 to 0240. @source ISO 6523 ICD */
export function isBusinessScheme(code: string): boolean {
  return (
    /^0(?:0(?:0[2-9]|[1-9]\d)|[12]\d\d)$/.test(code) &&
    Number(code) <= 240 &&
    !['0092', '0103', '0181', '0182'].includes(code)
  );
}
