import { addToBankLineStep, bankLineStep, undoBankLineStep } from '#cli/replay/bankSteps';
import { agingStep } from '#cli/replay/agingStep';
import {
  blockStep,
  closeDisputeStep,
  computeStep,
  ignorePendingStep,
  letterRunStep,
  logCallStep,
  markSentStep,
  nextActionStep,
  openDisputeStep,
  planAcceptStep,
  planPreviewStep,
  promiseStep,
  runStep,
  unblockStep,
} from '#cli/replay/followUpSteps';
import {
  allocateCreditStep,
  cancelCreditNoteStep,
  cancelInvoiceStep,
  cancelPaymentStep,
  creditNoteStep,
  payStep,
  refundStep,
  writeOffStep,
} from '#cli/replay/moneySteps';
import { setTheStage } from '#cli/replay/given';
import { matchStep } from '#cli/replay/matchStep';
import { registeredStep } from '#cli/replay/registeredStep';
import { openStage, type Stage } from '#cli/replay/stage';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import { claimStep } from '#cli/replay/storyClaim';
import { storyState } from '#cli/replay/storyState';
import type { Step, StepVerb, Story } from '#cli/replay/story';
import { WrongCall } from '#cli/wrongCall';
import { refusalText } from '#contract/texts';
import type { Migration } from '#db/migrate';
import { plainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';

type Players = { readonly [Verb in StepVerb]: (stage: Stage, step: Step<Verb>) => StepAnswer };

const players: Players = {
  compute_proposals: computeStep,
  run: runStep,
  mark_sent: markSentStep,
  ignore: ignorePendingStep,
  block: blockStep,
  unblock: unblockStep,
  letter_run: letterRunStep,
  next_action: nextActionStep,
  record_payment: payStep,
  cancel_payment: cancelPaymentStep,
  cancel_credit_note: cancelCreditNoteStep,
  credit_note: creditNoteStep,
  allocate_credit: allocateCreditStep,
  refund: refundStep,
  write_off: writeOffStep,
  cancel_invoice: cancelInvoiceStep,
  bank_line: bankLineStep,
  bank_line_add: addToBankLineStep,
  undo_bank_line: undoBankLineStep,
  auto_match: matchStep,
  suggest_match: matchStep,
  plan_preview: planPreviewStep,
  plan_accept: planAcceptStep,
  claim: claimStep,
  aging: agingStep,
  log_call: logCallStep,
  record_promise: promiseStep,
  open_dispute: openDisputeStep,
  close_dispute: closeDisputeStep,
  registered: registeredStep,
};

/** Plays one story on a fresh ledger: what each step answers, and what stands after it. */
export function playStory(story: Story, migrations: readonly Migration[], language: Language) {
  const start = story.steps[0]?.on ?? plainDate('2026-01-01');
  const stage = openStage(story.given, start, migrations);
  try {
    setTheStage(stage);
    return { id: story.id, steps: story.steps.map((step) => playStep(stage, step, language)) };
  } catch (error) {
    // What the story gives is understood only now: one of many stories has to be named.
    if (error instanceof WrongCall) throw new WrongCall(error.code, `${story.where}.${error.where}`, error.params);
    throw error;
  } finally {
    stage.close();
  }
}

function playStep(stage: Stage, step: Step, language: Language) {
  stage.setToday(step.on);
  const play = players[step.do] as (stage: Stage, step: Step) => StepAnswer;
  const answer = play(stage, step);
  const state = storyState(stage);
  if (!answer.ok) {
    const { code } = answer.error;
    return { ok: false, refused: { code, message: refusalText(answer.error, language) }, state } as const;
  }
  return answer.value === undefined
    ? ({ ok: true, state } as const)
    : ({ ok: true, result: answer.value, state } as const);
}
