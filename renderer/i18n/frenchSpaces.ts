const narrow = '\u202f';
const noBreak = '\u00a0';

/** French typography: a narrow space that never breaks before `; ! ?` and a no-break space before `:` and inside « ». */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${narrow}$1`)
    .replace(/ (:)(?=\s|$)/g, `${noBreak}$1`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ »/g, `${noBreak}»`)
    .replace(/ ([€%])/g, `${noBreak}$1`);
}

/** The same catalogue with French spaces in every string and in what every function writes. */
export function withFrenchSpaces<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  const spaced = Object.entries(catalogue).map(([name, value]) => [name, spacedValue(value)]);
  return Object.fromEntries(spaced) as Catalogue;
}

function spacedValue(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (typeof value === 'function') return (...args: unknown[]) => spacedValue(Reflect.apply(value, undefined, args));
  return typeof value === 'object' && value !== null ? withFrenchSpaces(value) : value;
}
