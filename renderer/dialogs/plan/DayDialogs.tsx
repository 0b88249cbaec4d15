import { useState, type ReactNode } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm, type CommandFormProps } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { RegisteredNumber } from '#renderer/screens/run/RegisteredNumber.tsx';

type PlanProps = { readonly planId: string; readonly onClose: () => void };

/** The customer signed: on which day, and the paper beside it. */
export function SignPlanDialog({ planId, onClose }: PlanProps) {
  const text = useText();
  const sign = useCommand('plan.sign');
  const attach = useDirect('plan.attach');
  const [isAttached, setAttached] = useState(false);
  return (
    <DayDialog
      title={text.plan.signTitle}
      label={text.plan.signedDay}
      text={text.plan.signText}
      command={sign}
      input={(signedOn) => ({ planId, signedOn })}
      onDone={() => {
        onClose();
        if (isAttached) attach.mutate({ planId });
      }}
      onClose={onClose}
    >
      <Tick isTicked={isAttached} onChange={setAttached}>
        {text.plan.attachNow}
      </Tick>
    </DayDialog>
  );
}

/** The note or the notice was put in the post. */
export function PostPlanDialog({ isRegistered, onClose, planId }: PlanProps & { readonly isRegistered: boolean }) {
  const text = useText();
  const [number, setNumber] = useState('');
  return (
    <DayDialog
      title={text.plan.postedTitle}
      label={text.plan.postedDay}
      text={text.plan.postedText}
      command={useCommand('plan.posted')}
      input={(postedOn) => ({ planId, postedOn, number: number.trim() === '' ? null : number.trim() })}
      onDone={onClose}
      onClose={onClose}
    >
      {isRegistered ? (
        <>
          <RegisteredNumber
            label={`${text.mail.number} (${text.common.optional})`}
            onChange={(typed) => setNumber(typed.text)}
          />
          <p className="soft">{text.plan.numberLater}</p>
        </>
      ) : null}
    </DayDialog>
  );
}

/** What became of a bill of exchange. */
export function MarkBillDialog(props: {
  readonly billId: string;
  readonly what: 'accepted' | 'unpaid' | 'cancelled';
  readonly onClose: () => void;
}) {
  const text = useText();
  const { billId, onClose, what } = props;
  return (
    <DayDialog
      title={text.plan.billMarkTitle[what]}
      label={text.plan.billDay}
      text={null}
      command={useCommand('bill.mark')}
      input={(on) => ({ billId, what, on })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}

function DayDialog<Value, Request>(props: {
  readonly title: string;
  readonly label: string;
  readonly text: string | null;
  readonly command: CommandFormProps<Value, Request>['command'];
  readonly input: (day: PlainDate) => Request;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const [day, setDay] = useState<PlainDate | null>(useToday());
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <CommandForm
        command={props.command}
        input={day === null ? null : props.input(day)}
        problem={text.common.dateMissing}
        submit={text.common.save}
        onDone={props.onDone}
        onCancel={props.onClose}
      >
        {props.text === null ? null : <p className="soft">{props.text}</p>}
        <DateField label={props.label} value={day} onChange={setDay} lean="past" autoFocus isRequired />
        {props.children}
      </CommandForm>
    </Dialog>
  );
}
