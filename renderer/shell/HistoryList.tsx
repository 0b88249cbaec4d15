import { Undo2 } from 'lucide-react';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Undo } from '#renderer/shell/useUndo';

/** The last actions, newest first. Undone ones stay, struck through. */
export function HistoryList({ undo }: { readonly undo: Undo }) {
  const text = useText();
  const history = useQuery('history.list', { limit: 30 });
  return (
    <Loaded answer={history}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="historyList">{text.shell.historyEmpty}</p>
        ) : (
          <ul className="historyList">
            {rows.map((row) => (
              <li key={row.actionId} className="historyItem">
                <span>
                  <span className={row.isUndone ? 'struck' : undefined}>
                    <Sentence value={row.what} />
                  </span>
                  <span className="cellNote">
                    <DateText value={row.on} />
                  </span>
                </span>
                {row.canUndo && !row.isUndone ? (
                  <Button kind="quiet" icon={Undo2} onPress={() => undo.undo(row.actionId)}>
                    {text.shell.undo}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
