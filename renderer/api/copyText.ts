/**
 * Copies text for pasting elsewhere. The page has no permission of any kind, that of the clipboard included; the command of
 * the edit menu needs none. Call it from a press of a key or button.
 *
 * @returns whether it was copied
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visuallyHidden';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
