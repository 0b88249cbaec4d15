import { CalendarRange } from 'lucide-react';
import { minePages } from '#contract/schemas/mineSchemas';
import { Button } from '#renderer/components/Button.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation, type Place } from '#renderer/navigation.tsx';
import { AccountantLists } from '#renderer/screens/reports/AccountantLists.tsx';
import { ClosingCard } from '#renderer/screens/reports/ClosingCard.tsx';

/** Two doors: for the owner, and for his accountant in the accountant's words. */
export function ReportsScreen() {
  const text = useText();
  const { agingText, agingTitle, forAccountant, forMe } = text.reports;
  return (
    <>
      <PageHead title={text.reports.title} />
      <div className="stack">
        <section className="stack" aria-label={forMe}>
          <p className="soft">{forMe}</p>
          <div className="fields">
            <ReportCard title={agingTitle} what={agingText} to={{ screen: 'aging' }} />
            {minePages.map((page) => (
              <ReportCard
                key={page}
                title={text.mine.pages[page].title}
                what={text.mine.pages[page].about}
                to={{ screen: 'mine', page }}
              />
            ))}
          </div>
        </section>
        <section className="stack" aria-label={forAccountant}>
          <p className="soft">{forAccountant}</p>
          <AccountantLists />
          <ClosingCard />
          <div className="fields">
            <ReportCard title={text.loss.report} what={text.loss.reportText} to={{ screen: 'lostVat' }} />
          </div>
        </section>
      </div>
    </>
  );
}

function ReportCard(props: { readonly title: string; readonly what: string; readonly to: Place }) {
  const { open } = useText().reports;
  const { go } = useNavigation();
  const { title, to, what } = props;
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      <p>{what}</p>
      <div>
        <Button icon={CalendarRange} onPress={() => go(to)}>
          {open}
        </Button>
      </div>
    </section>
  );
}
