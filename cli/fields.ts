import { WrongCall } from '#cli/wrongCall';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';
import { parsePercent, type RatePpm } from '#domain/money/rate';

/** Reads one value of the JSON on standard input. @throws WrongCall that names the place */
export type Field<T> = (value: unknown, where: string) => T;
const mayBeAbsent = new WeakSet<Field<unknown>>();
type Fields = Readonly<Record<string, Field<unknown>>>;
type Shape<Of extends Fields> = { readonly [Name in keyof Of]: ReturnType<Of[Name]> };

/** A text; never a number. */
export const text: Field<string> = (value, where) => {
  if (typeof value !== 'string' || value.trim() === '') throw new WrongCall('field.invalid', where);
  return value;
};

export const truth: Field<boolean> = (value, where) => {
  if (typeof value !== 'boolean') throw new WrongCall('field.invalid', where);
  return value;
};

/** An ISO date that exists. */
export const date: Field<PlainDate> = (value, where) => {
  const parsed = parsePlainDate(text(value, where));
  if (!parsed.ok) throw new WrongCall('field.invalid', where, { value: text(value, where) });
  return parsed.value;
};

/** A decimal text with two digits, such as `-12.50`. */
export const amount: Field<Cents> = (value, where) => {
  const match = /^(-?)(\d{1,12})\.(\d{2})$/.exec(text(value, where));
  if (match === null) throw new WrongCall('field.invalid', where, { value: text(value, where) });
  const size = Number(`${match[2]}${match[3]}`);
  return cents(match[1] === '-' ? -size : size);
};

/** A decimal percentage, such as `10.00`. */
export const percent: Field<RatePpm> = (value, where) => {
  const rate = parsePercent(text(value, where));
  if (rate === null) throw new WrongCall('field.invalid', where, { value: text(value, where) });
  return rate;
};

/** A whole number of at least `least`. */
export function whole(least: number): Field<number> {
  return (value, where) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
      throw new WrongCall('field.invalid', where);
    }
    return value;
  };
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return (value, where) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) {
      const given = typeof value === 'string' ? { value } : {};
      throw new WrongCall('field.invalid', where, { allowed: words.join(', '), ...given });
    }
    return word;
  };
}

/** A list of such values. */
export function listOf<T>(field: Field<T>): Field<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw new WrongCall('field.invalid', where);
    return value.map((member, index) => field(member, `${where}[${index}]`));
  };
}

/** Two values in this order. */
export function pair<First, Second>(first: Field<First>, second: Field<Second>): Field<readonly [First, Second]> {
  return (value, where) => {
    if (!Array.isArray(value) || value.length !== 2) throw new WrongCall('field.invalid', where);
    return [first(value[0], `${where}[0]`), second(value[1], `${where}[1]`)];
  };
}

/** May be left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  const maybe: Field<T | undefined> = (value, where) => (value === undefined ? undefined : field(value, where));
  mayBeAbsent.add(maybe);
  return maybe;
}

/** A remark for readers: accepted and without effect. */
export const remark: Field<unknown> = optional((value) => value);

/** An object with these members and no others: a misspelt one would otherwise be ignored. */
export function shape<const Of extends Fields>(fields: Of): Field<Shape<Of>> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new WrongCall('field.invalid', where);
    const members = value as Readonly<Record<string, unknown>>;
    const at = (name: string) => (where === '' ? name : `${where}.${name}`);
    for (const name of Object.keys(members)) {
      if (!Object.hasOwn(fields, name)) throw new WrongCall('field.unknown', at(name), { name });
    }
    const read = Object.entries(fields).map(([name, field]) => {
      const member = members[name];
      if (member === undefined && !mayBeAbsent.has(field)) throw new WrongCall('field.missing', at(name));
      return [name, field(member, at(name))];
    });
    return Object.fromEntries(read) as Shape<Of>;
  };
}
