import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Nothing here: why, and what to do about it. */
export function EmptyState(props: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className="emptyState">
      <Icon aria-hidden />
      <p className="emptyTitle">{props.title}</p>
      {props.children}
      {props.actions === undefined ? null : <div className="pageActions">{props.actions}</div>}
    </div>
  );
}
