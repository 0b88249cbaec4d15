import { Article } from '#renderer/components/Article.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Props = {
  /** As the program cites it: `art. L511-1 C. com.` */
  readonly article: string;
  /** What no source confirmed about it; null: it is settled. */
  readonly open?: string | null;
};

/** "Pourquoi ?" of a rule that stands in a sentence: the text of law behind it, and what is not sure. */
export function WhySource({ article, open = null }: Props) {
  const text = useText();
  return (
    <details>
      <summary>{text.common.why}</summary>
      <div className="claimWhy stackTight">
        <p className="soft break">
          <Article value={article} />
        </p>
        {open === null ? null : (
          <p>
            <span className="mark warn">{text.claim.openPoint}</span> {open}
          </p>
        )}
      </div>
    </details>
  );
}
