import type { Output } from '#contract/api';

/** What there is to do today, as the window shows it. */
export type TodayView = Output<'today.get'>;
export type TodayRow = TodayView['rows'][number];
