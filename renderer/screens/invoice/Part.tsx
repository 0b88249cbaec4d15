import type { ReactNode } from 'react';

/** A part of the invoice page with its name. */
export function Part(props: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="card stackTight" aria-label={props.title}>
      <div className="spread">
        <h2>{props.title}</h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
