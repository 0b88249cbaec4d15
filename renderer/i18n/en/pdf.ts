/** Pages of a PDF, as the window shows them. */
export const pdfEn = {
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  broken: 'This page could not be shown. The letter itself is intact.',
};
