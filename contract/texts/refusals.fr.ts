import type { Params } from '#contract/params';

/** Why something was refused: what is wrong, where, what to do. One plain sentence each. */
export const refusalsFr = {
  internal: (p) => `Erreur interne. Rien n’a été modifié. Référence : ${p['reportId'] ?? ''}`,
  'request.unknown': (p) => `Erreur interne. Rien n’a été modifié. Référence : ${p['name'] ?? ''}`,
  'request.invalid': (p) =>
    `Le formulaire n’a pas pu être compris (champ « ${p['field'] ?? ''} »). Vérifiez ce champ et recommencez.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
