import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { warn: TriangleAlert, bad: CircleAlert, good: CircleCheck };

/** One thing the user has to see, where it happened. Icon and words, never colour alone. */
export function Notice(props: {
  readonly kind?: 'warn' | 'bad' | 'good';
  readonly children: ReactNode;
  readonly isAlert?: boolean;
}) {
  const kind = props.kind ?? 'warn';
  const Icon = icons[kind];
  return (
    <div className={`notice ${kind}`} role={props.isAlert === true ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div>{props.children}</div>
    </div>
  );
}
