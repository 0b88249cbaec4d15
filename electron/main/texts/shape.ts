import type { shellTextFr } from '#electron/main/texts/fr';

/** The words of menus and dialogs. French gives the shape, the others must have the same. */
export type ShellText = Widened<typeof shellTextFr>;
type Widened<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Widened<T[Key]> };
