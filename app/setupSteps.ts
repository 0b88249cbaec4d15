/** The steps of the first start; each can be skipped and is then a line of the day's list. */
export const setupSteps = ['company', 'letterhead', 'invoices', 'reminded', 'done'] as const;
export type SetupStep = (typeof setupSteps)[number];
