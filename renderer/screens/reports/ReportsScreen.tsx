import { CalendarRange } from 'lucide-react';
import { Button } from '#renderer/components/Button.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

/** Two doors: for the owner, and for his accountant in the accountant's words. */
export function ReportsScreen() {
  const text = useText();
  const { go } = useNavigation();
  const { agingAccountant, agingAccountantText, agingText, agingTitle, forAccountant, forMe } = text.reports;
  const doors = [
    { door: forMe, title: agingTitle, what: agingText, screen: 'aging' },
    { door: forAccountant, title: agingAccountant, what: agingAccountantText, screen: 'aging' },
    { door: forAccountant, title: text.loss.report, what: text.loss.reportText, screen: 'lostVat' },
  ] as const;
  return (
    <>
      <PageHead title={text.reports.title} />
      <div className="fields">
        {doors.map(({ door, title, what, screen }) => (
          <section key={title} className="card stack" aria-label={title}>
            <p className="soft">{door}</p>
            <h2>{title}</h2>
            <p>{what}</p>
            <div>
              <Button icon={CalendarRange} onPress={() => go({ screen })}>
                {text.reports.open}
              </Button>
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
