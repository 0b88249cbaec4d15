/** What a sentence may mention: amounts in cents and ISO dates are formatted by the catalogue, not by the caller. */
export type Params = Readonly<Record<string, string | number>>;

/** A catalogue: a code and how its sentence is made. */
export type Texts = Readonly<Record<string, (params: Params) => string>>;
