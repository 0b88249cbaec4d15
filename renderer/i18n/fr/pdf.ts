/** Pages of a PDF, as the window shows them. */
export const pdfFr = {
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  broken: 'Cette page n’a pas pu être affichée. La lettre elle-même est intacte.',
};
