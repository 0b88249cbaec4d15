/** The countries whose law the program knows. */
export const countries = ['FR', 'BE'] as const;
export type Country = (typeof countries)[number];

/** Who the customer is for the law: a business (B2B) or a consumer (B2C). */
export const relations = ['B2B', 'B2C'] as const;
export type Relation = (typeof relations)[number];

/** Languages of the window and of the letters. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];
