import { FilePlus2, FileText, Mail, MailCheck, PenLine } from 'lucide-react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

type Plan = CustomerFile['plans'][number];
type Bill = CustomerFile['bills'][number];

const tones: Readonly<Record<Plan['state'], string>> = {
  proposed: 'mark',
  unanswered: 'mark warn',
  running: 'mark ok',
  missed: 'mark late',
  broken: 'mark late',
  kept: 'mark ok',
  cancelled: 'mark',
};

/** Payment in several parts and bills of exchange: what was agreed, what came in, what is to be done. */
export function Plans({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  if (file.plans.length === 0 && file.bills.length === 0) return null;
  return (
    <section className="stackTight" aria-label={text.plan.plans}>
      {file.plans.map((plan) => (
        <PlanCard key={plan.planId} plan={plan} />
      ))}
      {file.bills.map((bill) => (
        <BillCard key={bill.billId} bill={bill} />
      ))}
    </section>
  );
}

function PlanCard({ plan }: { readonly plan: Plan }) {
  const text = useText();
  return (
    <div className="card stackTight">
      <div className="spread">
        <h2>{text.plan.plans}</h2>
        <span className={tones[plan.state]}>{text.plan.states[plan.state]}</span>
      </div>
      <p className="soft break">{text.plan.about(plan.invoiceNumbers.join(', '))}</p>
      <PlanSentences plan={plan} />
      <Schedule plan={plan} />
      <PlanActions plan={plan} />
    </div>
  );
}

function PlanSentences({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const day = useDay();
  const { agreedOn, answerBy, brokenOn, isInWriting, nextStep, notice, printed, proposedOn, signedOn, state } = plan;
  const sentences = [
    signedOn !== null
      ? text.plan.signedOn(day(signedOn))
      : isInWriting && proposedOn !== null
        ? text.plan.proposedOn(day(proposedOn), answerBy === null ? '' : day(answerBy))
        : text.plan.agreedOn(day(agreedOn)),
    ...(printed === null ? [] : [text.plan.printedWaits(day(printed.on))]),
    ...(notice === null || state !== 'missed' ? [] : [text.plan.noticeUntil(day(notice.on), day(notice.deadlineOn))]),
    ...(brokenOn === null ? [] : [text.plan.brokenOn(day(brokenOn))]),
    ...(state === 'kept' ? [text.plan.keptText] : []),
    ...(nextStep === null || printed !== null
      ? []
      : [nextStep.kind === 'note' ? text.plan.nextNote(day(nextStep.on)) : text.plan.nextNotice(day(nextStep.on))]),
  ];
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}

function Schedule({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const today = useToday();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th>{text.plan.date}</th>
          <th className="right">{text.plan.amount}</th>
          <th className="right">{text.plan.state}</th>
        </tr>
      </thead>
      <tbody>
        {plan.instalments.map(({ amount, dueOn, open }) => (
          <tr key={dueOn}>
            <td>
              <DateText value={dueOn} />
            </td>
            <td className="right">
              <Money value={amount} />
            </td>
            <td className="right">
              {open === 0 ? (
                text.plan.paid
              ) : (
                <>
                  <span className={dueOn < today || plan.state === 'broken' ? 'late' : 'soft'}>
                    {dueOn < today
                      ? text.plan.missed
                      : plan.state === 'broken'
                        ? text.plan.dueAtOnce
                        : text.plan.toCome}
                  </span>
                  {open < amount ? (
                    <>
                      {' '}
                      ({text.plan.left.toLowerCase()} <Money value={open} />)
                    </>
                  ) : null}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlanActions({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const { open } = useDialogs();
  const remind = useDirect('plan.remind');
  const end = useDirect('plan.end');
  const { letterId, planId, printed, state, task } = plan;
  const isOver = state === 'broken' || state === 'kept' || state === 'cancelled';
  const step = task?.kind === 'note' ? 'plan_note' : task?.kind === 'notice' ? 'plan_notice' : null;
  return (
    <div className="pageActions noPrint">
      {plan.isInWriting && plan.signedOn === null && !isOver ? (
        <Button kind="primary" icon={PenLine} onPress={() => open({ kind: 'signPlan', planId })}>
          {text.plan.sign}
        </Button>
      ) : null}
      {step !== null && printed === null ? (
        <Button
          kind="primary"
          icon={Mail}
          isPending={remind.isPending}
          onPress={() => remind.mutate({ planId, step, how: 'dialog' })}
        >
          {step === 'plan_note' ? text.plan.printNote : text.plan.printNotice}
        </Button>
      ) : null}
      {step !== null && printed === null ? (
        <Button isPending={remind.isPending} onPress={() => remind.mutate({ planId, step, how: 'pdf' })}>
          {text.plan.hows.pdf}
        </Button>
      ) : null}
      {printed === null || isOver ? null : (
        <Button
          kind="primary"
          icon={MailCheck}
          onPress={() => open({ kind: 'postPlan', planId, isRegistered: printed.isRegistered })}
        >
          {text.plan.posted}
        </Button>
      )}
      {task?.kind === 'broken' ? (
        <Button kind="primary" isPending={end.isPending} onPress={() => end.mutate({ planId, reason: 'broken' })}>
          {text.plan.noteBreak}
        </Button>
      ) : null}
      {letterId === null ? null : (
        <Button icon={FileText} onPress={() => open({ kind: 'showLetter', letterId })}>
          {text.plan.show}
        </Button>
      )}
      <Papers plan={plan} />
      {isOver ? null : (
        <Button kind="quiet" isPending={end.isPending} onPress={() => end.mutate({ planId, reason: 'cancelled' })}>
          {text.plan.stop}
        </Button>
      )}
    </div>
  );
}

function Papers({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const attach = useDirect('plan.attach');
  const openFile = useDirect('attachment.open');
  const { papers, planId, signedOn } = plan;
  return (
    <>
      {papers.map(({ attachmentId, fileName }) => (
        <Button key={attachmentId} kind="quiet" icon={FileText} onPress={() => openFile.mutate({ attachmentId })}>
          {fileName}
        </Button>
      ))}
      {signedOn === null || papers.length > 0 ? null : (
        <Button icon={FilePlus2} isPending={attach.isPending} onPress={() => attach.mutate({ planId })}>
          {text.plan.attach}
        </Button>
      )}
    </>
  );
}

const billTones: Readonly<Record<Bill['state'], string>> = {
  drawn: 'mark warn',
  accepted: 'mark ok',
  due: 'mark late',
  paid: 'mark ok',
  unpaid: 'mark late',
  cancelled: 'mark',
};

function BillCard({ bill }: { readonly bill: Bill }) {
  const text = useText();
  const language = useLanguage();
  const day = useDay();
  const { open } = useDialogs();
  const { amount, billId, letterId, maturityOn, state } = bill;
  const isOpen = state === 'drawn' || state === 'accepted' || state === 'due';
  const euros = formatEuros(amount, language);
  return (
    <div className="card stackTight">
      <div className="spread">
        <h2>{text.plan.bill}</h2>
        <span className={billTones[state]}>{text.plan.billStates[state]}</span>
      </div>
      <p>{maturityOn === null ? text.plan.billSight(euros) : text.plan.billLine(euros, day(maturityOn))}</p>
      <p className="soft break">{text.plan.about(bill.invoiceNumbers.join(', '))}</p>
      <div className="pageActions noPrint">
        {isOpen && bill.acceptedOn === null ? (
          <Button icon={PenLine} onPress={() => open({ kind: 'markBill', billId, what: 'accepted' })}>
            {text.plan.billMark.accepted}
          </Button>
        ) : null}
        {state === 'due' || (isOpen && maturityOn === null) ? (
          <Button onPress={() => open({ kind: 'markBill', billId, what: 'unpaid' })}>
            {text.plan.billMark.unpaid}
          </Button>
        ) : null}
        {letterId === null ? null : (
          <Button icon={FileText} onPress={() => open({ kind: 'showLetter', letterId })}>
            {text.plan.billShow}
          </Button>
        )}
        {isOpen ? (
          <Button kind="quiet" onPress={() => open({ kind: 'markBill', billId, what: 'cancelled' })}>
            {text.plan.billMark.cancelled}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function useDay(): (on: PlainDate) => string {
  const language = useLanguage();
  const today = useToday();
  return (on) => shortDate(on, today, language);
}
