import { useEffect, useState } from 'react';
import { useText } from '#renderer/i18n/language.tsx';

/** Shown only after a moment: most answers come at once and a flash would disturb. */
export function Waiting() {
  const text = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={isSlow ? 'waiting' : 'visuallyHidden'}>
      {text.common.loading}
    </p>
  );
}
