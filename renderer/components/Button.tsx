import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { KeyHint } from '#renderer/components/KeyHint.tsx';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode;
  readonly kind?: 'normal' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  /** Letter that does the same, shown on the button. */
  readonly hint?: string;
  readonly className?: string;
};

/** A button with its name; an icon never stands alone. */
export function Button({ children, kind = 'normal', icon: Icon, hint, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={['button', kind, className ?? ''].join(' ').trim()}>
      {Icon === undefined ? null : <Icon aria-hidden />}
      {children}
      {hint === undefined ? null : <KeyHint>{hint}</KeyHint>}
    </AriaButton>
  );
}
