import { useState } from 'react';
import type { Output } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { cellProblems, lastAbsorbs, planInstalments, type CellProblem, type Rhythm } from '#domain/followup/plan';
import type { Cents } from '#domain/money/cents';

export const rhythms = {
  week: { everyWeeks: 1 },
  twoWeeks: { everyWeeks: 2 },
  month: { everyMonths: 1 },
  twoMonths: { everyMonths: 2 },
  threeMonths: { everyMonths: 3 },
} as const satisfies Record<string, Rhythm>;
export type RhythmName = keyof typeof rhythms;

export type PlanLine = { readonly key: number; readonly dueOn: PlainDate | null; readonly amount: Cents | null };
export type Instalments = Output<'plan.preview'>['instalments'];

/** Fewer is no plan; more is followed by nobody. */
export const countsMin = 2;
export const countsMax = 60;

/** What is typed about a plan: equal parts, or lines of one's own whose sum never leaves the total. */
export function usePlanDraft(total: Cents, today: PlainDate) {
  const [mode, setMode] = useState<'equal' | 'free'>('equal');
  const [start, setStart] = useState<PlainDate | null>(addDays(today, 30));
  const [rhythm, setRhythm] = useState<RhythmName>('month');
  const [typedCount, setTypedCount] = useState('3');
  const [typed, setTyped] = useState<readonly PlanLine[]>([]);

  const count = /^\d{1,2}$/.test(typedCount.trim()) ? Number(typedCount) : 0;
  const isCountRight = count >= countsMin && count <= countsMax;
  const equal = isCountRight && start !== null ? planInstalments({ total, start, ...rhythms[rhythm], count }) : null;
  const equalLines = equal?.ok === true ? equal.value.map((one, key): PlanLine => ({ ...one, key })) : [];

  const amounts = lastAbsorbs(
    typed.map(({ amount }) => amount),
    total,
  );
  const lines =
    mode === 'equal' ? equalLines : typed.map((line, index) => ({ ...line, amount: amounts[index] ?? null }));
  const problems = mode === 'free' || equalLines.length > 0 ? cellProblems(lines, today) : [];

  const change = (key: number, part: Partial<PlanLine>) =>
    setTyped(typed.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return {
    ...{ mode, start, rhythm, typedCount, isCountRight, lines, problems },
    ...{ setStart, setRhythm, setTypedCount, change },
    /** Free lines begin as the equal parts that were in sight. */
    setMode: (next: 'equal' | 'free') => {
      if (next === 'free' && mode === 'equal') setTyped(equalLines.length > 0 ? equalLines : emptyLines);
      setMode(next);
    },
    addLine: () => {
      const last = lines.at(-1);
      const key = Math.max(-1, ...typed.map((line) => line.key)) + 1;
      const dueOn = last?.dueOn === null || last?.dueOn === undefined ? null : addDays(last.dueOn, 30);
      // What the last one had stays with it; the new last one takes what is left.
      setTyped([...lines, { key, dueOn, amount: null }]);
    },
    removeLine: (key: number) => setTyped(typed.filter((line) => line.key !== key)),
    instalments: complete(lines, problems),
  };
}

export type PlanDraft = ReturnType<typeof usePlanDraft>;

const emptyLines: readonly PlanLine[] = [0, 1].map((key) => ({ key, dueOn: null, amount: null }));

function complete(lines: readonly PlanLine[], problems: readonly CellProblem[]): Instalments | null {
  if (problems.length > 0 || lines.length === 0) return null;
  const whole = lines.flatMap(({ amount, dueOn }) => (amount === null || dueOn === null ? [] : [{ amount, dueOn }]));
  return whole.length === lines.length ? whole : null;
}
