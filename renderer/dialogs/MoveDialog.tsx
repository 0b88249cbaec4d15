import { useState } from 'react';
import { boardColumns } from '#contract/schemas/common';
import type { Input } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { RefusedError } from '#renderer/api/client';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import type { BoardColumn, DialogRequest } from '#renderer/dialogs/dialogRequest';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { routesText } from '#renderer/i18n/routes';

type Fact = Input<'board.move'>['fact'];
type Request = Extract<DialogRequest, { readonly kind: 'move' }>;

/** Moving a card asks one thing only: what fact justifies it. */
export function MoveDialog({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const text = useText();
  const { open } = useDialogs();
  const move = useCommand('board.move');
  const [to, setTo] = useState<BoardColumn | null>(request.to ?? null);
  const facts = to === null ? [] : factsFor(request.from, to);
  const [pickedFact, setPickedFact] = useState<Fact | null>(null);
  const fact = pickedFact !== null && facts.includes(pickedFact) ? pickedFact : (facts[0] ?? null);
  const [note, setNote] = useState('');
  const others = boardColumns.filter((column) => column !== request.from);

  return (
    <Dialog title={text.board.moveTitle(request.name)} onClose={onClose}>
      <CommandForm
        command={move}
        input={to === null || fact === null ? null : { customerId: request.customerId, to, fact, note: note.trim() }}
        problem={text.board.moveAsk}
        submit={text.board.move}
        onDone={onClose}
        onCancel={onClose}
      >
        <Choices
          label={text.board.moveTo}
          autoFocus
          value={to}
          onChange={setTo}
          options={others.map((value) => ({ value, label: text.common.columns[value] }))}
        />
        {facts.length > 1 ? (
          <Choices
            label={text.board.moveWhy}
            value={fact}
            onChange={setPickedFact}
            options={facts.map((value) => ({ value, label: text.board.facts[value] }))}
          />
        ) : null}
        {to === 'plan' ? (
          <div className="stackTight">
            <p>{text.board.planFirst}</p>
            <Button kind="primary" onPress={() => open({ kind: 'plan', customerId: request.customerId })}>
              {text.board.makePlan}
            </Button>
          </div>
        ) : null}
        {to === 'recovery' ? <WhichWay customerId={request.customerId} /> : null}
        <GuardedField
          label={`${text.board.moveNote} (${text.common.optional})`}
          value={note}
          onChange={setNote}
          relation={null}
          where="note"
        />
        {move.error instanceof RefusedError && to !== 'plan' ? (
          <Button
            onPress={() =>
              open({ kind: isCalledFirst(request.from) ? 'call' : 'letter', customerId: request.customerId })
            }
          >
            {text.board.doStepNow}
          </Button>
        ) : null}
      </CommandForm>
    </Dialog>
  );
}

/** Before a file is handed over: to whom it had better go. */
function WhichWay({ customerId }: { readonly customerId: string }) {
  const text = routesText[useLanguage()];
  const { open } = useDialogs();
  return (
    <div>
      <Button onPress={() => open({ kind: 'routes', customerId, documentIds: [] })}>{text.action}</Button>
    </div>
  );
}

// From "not due" the next step is a call; later ones are letters.
function isCalledFirst(from: BoardColumn): boolean {
  return from === 'notDue';
}

/** The facts that can justify a move, the likeliest first. */
function factsFor(from: BoardColumn, to: BoardColumn): readonly Fact[] {
  if (to === 'dispute') return ['dispute'];
  if (to === 'plan') return ['plan'];
  if (to === 'recovery') return ['handedOver'];
  if (boardColumns.indexOf(to) < boardColumns.indexOf(from)) return ['back'];
  return to === 'check' ? ['callMade', 'decision'] : ['letterHandedOver', 'decision'];
}
