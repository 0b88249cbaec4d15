import { Article } from '#renderer/components/Article.tsx';
import { Eye, FilePlus2, Handshake, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Output } from '#contract/api';
import { limitationNames } from '#contract/texts/limitationNames';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatDate, formatDateShort } from '#domain/format/date';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { Part } from '#renderer/screens/invoice/Part.tsx';

type View = Output<'limitation.get'>;

/** Until when this invoice can be taken to court, how that day was counted, and what may still move it. */
export function InvoiceLimitation(props: {
  readonly documentId: string;
  /** Where it stands on the page: what is pressing at the top, the rest below. */
  readonly isPressing: boolean;
}) {
  const view = useQuery('limitation.get', { documentId: props.documentId }).data;
  if (view === undefined || view.open <= 0) return null;
  return (view.warning !== null) === props.isPressing ? <Limitation view={view} /> : null;
}

function Limitation({ view }: { readonly view: View }) {
  const words = useText().limitation;
  const language = useLanguage();
  const { open } = useDialogs();
  const { customerId, documentId } = view;
  const running = view.steps.find(({ isRunning }) => isRunning)?.factId ?? null;
  return (
    <Part
      title={words.title}
      action={
        <Button kind="quiet" icon={SlidersHorizontal} onPress={() => open({ kind: 'limitationChoice', documentId })}>
          {words.choose}
        </Button>
      }
    >
      <dl className="facts">
        <div className="factLine">
          <dt>{view.warning === 'passed' ? words.passedTitle : words.until}</dt>
          <dd>
            <strong>{formatDate(view.lastDay, language)}</strong>{' '}
            {view.warning === null ? null : (
              <span className={view.warning === 'sixMonths' ? 'mark warn' : 'mark late'}>
                {words.warnings[view.warning]}
              </span>
            )}
          </dd>
        </div>
        <div className="factLine">
          <dt>{words.what}</dt>
          <dd>
            {limitationNames[language].subjects[view.subject]}{' '}
            <span className="soft">({words.habit[view.subjectFrom]})</span>
          </dd>
        </div>
        <div className="factLine">
          <dt>{words.fromLabel}</dt>
          <dd>
            {formatDate(view.startOn, language)} <span className="soft">({words.startFrom[view.startFrom]})</span>
          </dd>
        </div>
      </dl>
      {view.cautions.map((caution) => (
        <p key={caution.code} className="soft">
          <Sentence value={caution} />
        </p>
      ))}
      {view.warning === null ? null : <Warned view={view} />}
      <LimitationWhy view={view} />
      <div className="row">
        {running === null ? null : (
          <Button
            kind="primary"
            icon={Handshake}
            onPress={() => open({ kind: 'mediationEnd', customerId, documentId, factId: running })}
          >
            {words.endMediation}
          </Button>
        )}
        <Button icon={FilePlus2} onPress={() => open({ kind: 'limitationEvent', customerId, documentId })}>
          {words.record}
        </Button>
      </div>
    </Part>
  );
}

function Warned({ view }: { readonly view: View }) {
  const words = useText().limitation;
  const see = useDirect('limitation.seen');
  const isPassed = view.warning === 'passed';
  const isBelgian = view.rules.some(({ kind, effect }) => kind === 'lawyerNotice' && effect !== 'nothing');
  return (
    <Notice kind={view.warning === 'sixMonths' ? 'warn' : 'bad'}>
      <div className="stackTight">
        <p>{isPassed ? words.passedAdvice : isBelgian ? words.adviceBe : words.advice}</p>
        {view.isSeen ? null : (
          <div className="row">
            <Button icon={Eye} isPending={see.isPending} onPress={() => see.mutate({ customerId: view.customerId })}>
              {words.seen}
            </Button>
            {isPassed ? null : <span className="soft">{words.seenHint}</span>}
          </div>
        )}
      </div>
    </Notice>
  );
}

/** "Pourquoi ?": each step with the day it leads to, so that a pencil is enough to count it again. */
export function LimitationWhy({ view }: { readonly view: View }) {
  const text = useText();
  const words = text.limitation;
  const language = useLanguage();
  const names = limitationNames[language].kinds;
  const { without } = view;
  const isQuiet = without.reminders + without.registered + without.calls === 0;
  return (
    <details>
      <summary>{text.common.why}</summary>
      <div className="claimWhy stackTight">
        <ol className="stackTight limitationSteps">
          <li>
            <StepDay on={view.startOn} lastDay={view.firstLastDay}>
              {words.startStep(words.startFacts[view.startFact], words.term(view.months))}
            </StepDay>
            <p className="soft break">
              <Article value={view.article} />
              {view.isConfirmed ? '' : ` (${words.unconfirmed})`}
            </p>
          </li>
          {view.steps.map((step) => (
            <li key={step.key}>
              <StepDay on={step.on} lastDay={step.lastDay}>
                {words.pair(names[step.kind], words.effects[step.effect])}
              </StepDay>
              <p className="soft break">
                <Article value={step.article} /> · {words.origins[step.origin]}
                {step.note === '' ? '' : ` · ${step.note}`} <TakeBack factId={step.factId} label={words.takeBack} />
              </p>
              <Ended step={step} />
            </li>
          ))}
        </ol>
        {isQuiet ? null : (
          <p>
            {words.without(without.reminders, without.registered, without.calls)}{' '}
            <span className="soft">
              (<Article value={without.article} />)
            </span>
          </p>
        )}
        <Possible view={view} />
        <p className="soft">{words.source}</p>
      </div>
    </details>
  );
}

/** How a mediation ended, where that was noted by itself. */
function Ended({ step }: { readonly step: View['steps'][number] }) {
  const words = useText().limitation;
  const { end, endedOn } = step;
  if (end === null || endedOn === null) return null;
  return (
    <p className="soft break">
      {formatDateShort(endedOn)} · {words.endedBy[end.outcome]}
      {end.note === '' ? '' : ` · ${end.note}`} <TakeBack factId={end.factId} label={words.takeBackEnd} />
    </p>
  );
}

function StepDay(props: { readonly on: PlainDate; readonly lastDay: PlainDate; readonly children: ReactNode }) {
  const words = useText().limitation;
  return (
    <p className="spread">
      <span>
        {formatDateShort(props.on)} · {props.children}
      </span>
      <strong>{words.lastDayIs(formatDateShort(props.lastDay))}</strong>
    </p>
  );
}

function TakeBack({ factId, label }: { readonly factId: string | null; readonly label: string }) {
  const takeBack = useDirect('limitation.takeBack');
  if (factId === null) return null;
  return (
    <Button kind="quiet" isPending={takeBack.isPending} onPress={() => takeBack.mutate({ factId })}>
      {label}
    </Button>
  );
}

function Possible({ view }: { readonly view: View }) {
  const words = useText().limitation;
  const language = useLanguage();
  const useful = view.rules.filter(({ effect }) => effect !== 'nothing');
  if (view.warning === 'passed') return null;
  return (
    <div className="stackTight">
      <h3>{view.warning === null ? words.possible : words.possibleNow}</h3>
      <ul className="stackTight">
        {useful.map(({ article, effect, kind }) => (
          <li key={kind}>
            {words.pair(limitationNames[language].kinds[kind], words.ruleEffects[effect])}{' '}
            <span className="soft">
              (<Article value={article} />)
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
