import type { Catalogue } from '#renderer/i18n/catalogue';

/** The name of a step of a sequence; a step that the user named himself shows as it is. */
export function stepName(key: string, text: Catalogue): string {
  const names: Readonly<Record<string, string>> = text.common.steps;
  return names[key] ?? key.replaceAll('_', ' ');
}
