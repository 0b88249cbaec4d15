import { useText } from '#renderer/i18n/language.tsx';

/** What needs a look, in words. */
export function MailAlerts({ alerts }: { readonly alerts: readonly string[] }) {
  const text = useText().mail;
  const words: Readonly<Record<string, string>> = text.alerts;
  return (
    <>
      {alerts.map((alert) => (
        <span key={alert} className="mailAlert">
          {words[alert] ?? alert}
        </span>
      ))}
    </>
  );
}
