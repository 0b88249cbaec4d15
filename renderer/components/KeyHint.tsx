/** A key as printed on a keyboard. Screen readers hear the button's name, not the letter. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd className="keyHint" aria-hidden>
      {children}
    </kbd>
  );
}
