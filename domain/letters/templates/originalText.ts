import type { Language } from '#domain/country';
import { variableName, type VariableCode, variableCodes } from '#domain/letters/templates/variableNames';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import type { Recall } from '#domain/letters/texts/params';
import { upperFirst } from '#domain/letters/texts/upperFirst';

/** A word that stands for a variable while a sentence of the program is read; it may come back with a capital. */
export function placeholder(code: VariableCode): string {
  return `zz${code}zz`;
}

/**
 * A sentence of the program in template form: its placeholders become `{{ variable }}`, and where one invoice and several
 * read differently, both stand in a condition. So the original that the user sees is what the program writes.
 */
export function templateOf(write: (count: number) => string, language: Language): string {
  const { these } = letterTexts[language].common;
  const named = (count: number) => {
    const phrase = these(count);
    return write(count)
      .replaceAll(phrase, placeholder('invoices'))
      .replaceAll(upperFirst(phrase), upperFirst(placeholder('invoices')));
  };
  const text = either(named(1), named(2), `${variableName('count', language)} == 1`);
  return variableCodes.reduce((rest, code) => {
    const name = variableName(code, language);
    return rest
      .replaceAll(placeholder(code), `{{ ${name} }}`)
      .replaceAll(upperFirst(placeholder(code)), `{{ ${upperFirst(name)} }}`);
  }, text);
}

/** What was sent before, as a placeholder that sentences can begin with. */
export function recallOf(count: number, language: Language): { readonly recall: Recall; readonly phrase: string } {
  const recall = { count, firstReminder: 'zzdayzz', secondReminder: null, formalNotice: null, call: null, undated: 0 };
  return { recall, phrase: letterTexts[language].common.recall(recall) };
}

/** A sentence that recalls what was sent, with the whole phrase as one variable. */
export function recalling(write: (recall: Recall) => string, language: Language): (count: number) => string {
  return (count) => {
    const { phrase, recall } = recallOf(count, language);
    return write(recall)
      .replaceAll(phrase, placeholder('recall'))
      .replaceAll(upperFirst(phrase), upperFirst(placeholder('recall')));
  };
}

// Words that both share stay outside of the conditions.
function either(one: string, many: string, condition: string): string {
  const left = one.split(' ');
  const right = many.split(' ');
  const parts: string[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const word = left[i];
    if (word !== undefined && word === right[j]) {
      parts.push(word);
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [nextI, nextJ] = nextShared(left, right, i, j);
    const [singular, plural] = [left.slice(i, nextI).join(' '), right.slice(j, nextJ).join(' ')];
    parts.push(choice(singular, plural, condition));
    [i, j] = [nextI, nextJ];
  }
  return parts.join(' ');
}

function choice(singular: string, plural: string, condition: string): string {
  const end = /[.,]$/.exec(singular)?.[0] ?? '';
  if (end === '' || !plural.endsWith(end)) return `{% if ${condition} %}${singular}{% else %}${plural}{% endif %}`;
  return `{% if ${condition} %}${singular.slice(0, -1)}{% else %}${plural.slice(0, -1)}{% endif %}${end}`;
}

function nextShared(
  left: readonly string[],
  right: readonly string[],
  fromLeft: number,
  fromRight: number,
): readonly [number, number] {
  for (let distance = 1; distance <= left.length + right.length; distance += 1) {
    for (let ahead = Math.min(distance, left.length - fromLeft); ahead >= 0; ahead -= 1) {
      const [i, j] = [fromLeft + ahead, fromRight + distance - ahead];
      if (i < left.length && j < right.length && left[i] === right[j]) return [i, j];
    }
  }
  return [left.length, right.length];
}
