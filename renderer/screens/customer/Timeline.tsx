import {
  CirclePause,
  FileText,
  Footprints,
  HandCoins,
  Handshake,
  ListOrdered,
  Mail,
  MailCheck,
  NotebookPen,
  Phone,
  ShieldQuestion,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { useOpenLetter } from '#renderer/screens/customer/useOpenLetter';

type Fact = Output<'customer.timeline'>[number];
type Kind = Fact['kind'];
type Chip = 'all' | 'calls' | 'letters' | 'money' | 'promises';

const kindsOf: Readonly<Record<Chip, readonly Kind[]>> = {
  all: [],
  calls: ['call', 'note'],
  letters: ['letter', 'mail', 'step'],
  money: ['money', 'invoice'],
  promises: ['promise', 'plan', 'pause', 'dispute'],
};

const icons = {
  call: Phone,
  letter: Mail,
  mail: MailCheck,
  money: HandCoins,
  promise: Handshake,
  dispute: ShieldQuestion,
  pause: CirclePause,
  plan: ListOrdered,
  invoice: FileText,
  step: Footprints,
  note: NotebookPen,
} satisfies Record<Kind, LucideIcon>;

/** Everything that happened, newest first; undone facts stay, struck through. */
export function Timeline({ customerId }: { readonly customerId: string }) {
  const text = useText();
  const [chip, setChip] = useState<Chip>('all');
  const facts = useQuery(
    'customer.timeline',
    { customerId, kinds: [...kindsOf[chip]], limit: 300 },
    { keepPrevious: true },
  );
  return (
    <section className="stackTight" aria-label={text.customer.thread}>
      <h2>{text.customer.thread}</h2>
      <div className="noPrint">
        <Choices
          label={text.customer.threadFilter}
          value={chip}
          onChange={setChip}
          options={(['all', 'calls', 'letters', 'money', 'promises'] as const).map((value) => ({
            value,
            label: text.customer.chips[value],
          }))}
        />
      </div>
      <Loaded answer={facts}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="soft">{text.customer.threadEmpty}</p>
          ) : (
            <ol className="timeline">
              {rows.map((fact) => (
                <TimelineRow key={fact.key} fact={fact} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function TimelineRow({ fact }: { readonly fact: Fact }) {
  const text = useText();
  const Icon = icons[fact.kind];
  return (
    <li className={fact.isUndone ? 'timelineRow isUndone noPrint' : 'timelineRow'}>
      <Icon aria-hidden />
      <div>
        <p className="soft">
          <DateText value={fact.on} />
          {fact.isUndone ? ` · ${text.customer.undone}` : ''}
        </p>
        <p className={fact.isUndone ? 'struck break' : 'break'}>
          <Sentence value={fact.what} />
        </p>
        {fact.note === '' ? null : <p className="timelineNote break">{fact.note}</p>}
        {fact.link === null ? null : <TimelineLink link={fact.link} />}
      </div>
    </li>
  );
}

function TimelineLink({ link }: { readonly link: NonNullable<Fact['link']> }) {
  const text = useText();
  const { go } = useNavigation();
  const openLetter = useOpenLetter();
  switch (link.to) {
    case 'letter':
      return (
        <Button kind="quiet" onPress={() => openLetter(link.ref)}>
          {text.customer.openLetter}
        </Button>
      );
    case 'invoice':
      return (
        <Button kind="quiet" onPress={() => go({ screen: 'invoice', documentId: link.ref })}>
          {text.customer.openInvoice}
        </Button>
      );
    case 'mail':
      return (
        <Button kind="quiet" onPress={() => go({ screen: 'mail', mailId: link.ref })}>
          {text.customer.openMail}
        </Button>
      );
  }
}
