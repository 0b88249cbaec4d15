/** Pages of a PDF, as the window shows them. */
export const pdfNl = {
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  broken: 'Deze pagina kon niet worden getoond. De brief zelf is in orde.',
};
