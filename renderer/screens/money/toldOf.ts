import type { Output } from '#contract/api';

type Movement = Output<'bank.waiting'>['rows'][number];

/** Who paid and with which words. Lists of French banks give no name: what they write stands in its place. */
export function toldOf(
  { name, structured, text }: Movement,
  nobody: string,
): { readonly title: string; readonly words: string } {
  const words = [structured, text].filter((each) => each !== '').join(' ');
  if (name !== '') return { title: name, words };
  return words === '' ? { title: nobody, words } : { title: words, words: '' };
}
