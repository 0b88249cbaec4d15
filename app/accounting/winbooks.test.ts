import { expect, it } from 'vitest';
import { addTestCustomer, testShop } from '#app/testShop';

it('gives a Belgian accountant the customers as WinBooks takes them', async () => {
  const program = await testShop({ country: 'BE' });
  await addTestCustomer(program, 'Épicerie Œuf & Cie', { country: 'BE', language: 'nl', vatNumber: 'BE0403170701' });
  program.desk.save = `${program.folder}/K_THIRD.CSV`;
  expect(await program.ask('export.winbooks', {})).toMatchObject({ outcome: 'saved' });
  const { bytes, name } = program.desk.saved.at(-1) ?? { bytes: new Uint8Array(), name: '' };
  const lines = new TextDecoder('iso-8859-15').decode(bytes).split('\r\n');
  expect([name, lines.length]).toEqual(['K_THIRD.CSV', 3]);
  expect(lines[1]).toMatch(
    /^"C","[^"]+","Épicerie Œuf & Cie","","N","EUR","","[0-9]*","","1","0403\.170\.701","BE","","","400000"$/,
  );
});
