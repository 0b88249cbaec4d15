const words = [
  ...[
    'succession',
    'décédé',
    'décédée',
    'défunt',
    'défunte',
    'liquidation',
    'faillite',
    'radié',
    'radiée',
    'cessation',
  ],
  ...['nalatenschap', 'erven', 'overleden', 'vereffening', 'faillissement', 'stopgezet'],
  // 'Late' and 'estate' alone are in the names of many firms.
  ...['deceased', 'the late', 'estate of', 'insolvent', 'dissolved'],
];

/**
 * The word of a name that says that its bearer has died or that the business has ended: 'Succession Martin', 'SARL Durand
 * en liquidation'. Null: none does. A hint for the user to decide, never a fact.
 */
export function goneWord(name: string): string | null {
  const plain = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  return words.find((word) => plain.includes(` ${word} `)) ?? null;
}
