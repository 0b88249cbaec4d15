import { CalendarRange } from 'lucide-react';
import { Button } from '#renderer/components/Button.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

/** Two doors: for the owner, and for his accountant in the accountant's words. */
export function ReportsScreen() {
  const text = useText();
  const { go } = useNavigation();
  const doors = [
    { door: text.reports.forMe, title: text.reports.agingTitle, what: text.reports.agingText },
    { door: text.reports.forAccountant, title: text.reports.agingAccountant, what: text.reports.agingAccountantText },
  ];
  return (
    <>
      <PageHead title={text.reports.title} />
      <div className="fields">
        {doors.map(({ door, title, what }) => (
          <section key={door} className="card stack" aria-label={door}>
            <p className="soft">{door}</p>
            <h2>{title}</h2>
            <p>{what}</p>
            <div>
              <Button icon={CalendarRange} onPress={() => go({ screen: 'aging' })}>
                {text.reports.open}
              </Button>
            </div>
          </section>
        ))}
      </div>
    </>
  );
}
