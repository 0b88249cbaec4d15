import type { MenuCommand } from '#contract/channel';

/** What the preload puts into the window: all that it can reach of the program. */
export type Bridge = {
  /** Asks the program. The answer is a `Reply`, also when something went wrong. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Listens for what may have changed; gives back how to stop. */
  readonly onChanged: (listener: (topics: readonly string[]) => void) => () => void;
  /** Listens for what the menu asks. `undo` and `redo` are the text's own while a text field has the focus. */
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void;
};

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}
