import type { EndpointName } from '#contract/api';
import type { Topic } from '#contract/topics';

// What each view is made of. A view that is not named here is asked anew after every change: slower, never wrong.
const topicsByQuery: Partial<Readonly<Record<EndpointName, readonly Topic[]>>> = {
  'app.status': ['app', 'settings'],
  'settings.get': ['settings', 'app'],
  'rates.get': ['settings', 'history'],
  'lawPoints.get': ['settings', 'history'],
  'wording.list': ['settings', 'history'],
  'wording.get': ['settings', 'history'],
  'wording.preview': ['settings', 'customer', 'invoice'],
  'policies.list': ['policies'],
  'today.get': ['today', 'app'],
  'board.get': ['board'],
  'customers.list': ['customers', 'customer', 'board'],
  'customer.get': ['customer', 'invoice', 'policies', 'today'],
  'customer.timeline': ['customer', 'invoice', 'mail', 'history'],
  'call.prepare': ['customer', 'invoice', 'today'],
  'invoices.list': ['invoices', 'invoice', 'customer'],
  'invoice.get': ['invoice', 'customer', 'mail', 'policies'],
  'run.get': ['run', 'settings'],
  'run.outline': ['run'],
  'run.previewLetter': ['run', 'settings', 'customer'],
  'run.drawing': ['drawing'],
  'bank.accepting': ['drawing'],
  'export.making': ['drawing'],
  'run.find': ['run', 'settings', 'customer'],
  'postage.get': ['settings'],
  'print.choices': ['settings'],
  'mail.list': ['mail'],
  'mail.get': ['mail'],
  'inbox.list': ['mail'],
  // A paper never changes: what is under a name in the folder to file may.
  'inbox.look': ['mail'],
  'attachment.look': [],
  'limitation.get': ['invoice', 'customer'],
  'limitation.ofCustomer': ['invoice', 'customer'],
  'loss.get': ['invoice', 'customer'],
  'report.lostVat': ['reports', 'customers'],
  'report.aging': ['reports', 'customers'],
  'report.mine': ['reports', 'customers', 'customer', 'invoice'],
  'closing.get': ['reports', 'history'],
  'report.statement': ['reports', 'customer'],
  'history.list': ['history'],
  'mentions.get': ['settings', 'customers', 'customer'],
  'mentions.standing': ['settings', 'customer'],
};

const everything: readonly Topic[] = [
  ...(['app', 'settings', 'policies', 'today', 'board', 'customers', 'customer'] as const),
  ...(['invoices', 'invoice', 'run', 'mail', 'reports', 'history'] as const),
];

/** The topics whose change makes this view old. */
export function topicsOf(name: string): readonly Topic[] {
  return topicsByQuery[name as EndpointName] ?? everything;
}
