import type { Output } from '#contract/api';

export type BoardView = Output<'board.get'>;
/** A customer on the board. */
export type Card = BoardView['columns'][number]['cards'][number];

/** What both shapes of the board can do with a card. */
export type BoardProps = {
  readonly chosenId: string | null;
  readonly onChoose: (customerId: string) => void;
  readonly onOpen: (card: Card) => void;
  readonly onMove: (card: Card, to?: Card['column']) => void;
};
