import type { ReactNode } from 'react';

/** Title of a screen, one line of facts below it, its buttons at the right. */
export function PageHead(props: {
  readonly title: ReactNode;
  readonly fact?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="pageHead">
      <div>
        <h1 className="break">{props.title}</h1>
        {props.fact === undefined ? null : <p>{props.fact}</p>}
      </div>
      {props.actions === undefined ? null : <div className="pageActions noPrint">{props.actions}</div>}
    </header>
  );
}
