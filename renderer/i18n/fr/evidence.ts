export type EvidenceText = typeof evidenceFr;

/** The file for a judge. */
export const evidenceFr = {
  action: 'Dossier',
  title: 'Dossier de preuves',
  text: 'Un dossier numéroté pour le juge, le commissaire de justice, l’huissier ou le cabinet de recouvrement : un PDF de toutes les pièces, et chaque pièce à part, à copier sur une clé.',
  exhibits: 'Pièces',
  withNotes: 'Joindre mes notes privées des appels',
  missing: 'Ce qu’un juge demandera et qui n’est pas là :',
  lost: 'Ces pièces restent dehors. Reprenez leurs fichiers d’une sauvegarde.',
  drawing: (done: number, total: number) => `Pièce ${done} sur ${total}`,
  binding: 'Les pièces sont reliées en un PDF et copiées…',
  make: 'Faire le dossier…',
  making: 'Le dossier se fait…',
  made: (exhibits: number, pages: number) =>
    `Le dossier est fait : ${exhibits} ${exhibits === 1 ? 'pièce' : 'pièces'}, ${pages} pages numérotées.`,
  apart: 'Ces fichiers n’ont pas pu être repris dans le PDF (abîmés ou protégés) ; ils sont à côté :',
};
