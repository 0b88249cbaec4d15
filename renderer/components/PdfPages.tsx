import { useEffect, useRef, useState } from 'react';
import { Notice } from '#renderer/components/Notice.tsx';
import { openPdf, type PdfDocument, type PdfPage } from '#renderer/components/pdfDocument';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Props = {
  /** The bytes of the file, as the program sent them. */
  readonly base64: string;
  /** What it is: `Rappel 1 de Martin`. */
  readonly label: string;
  /** Only this page (1 is the first); all of them unless told. */
  readonly page?: number;
  readonly onPages?: (count: number) => void;
};

/** The real pages of a letter, drawn as they will come out of the printer, with their words for screen readers. */
export function PdfPages({ base64, label, page, onPages }: Props) {
  const text = useText();
  const { file, isBroken } = usePdf(base64, onPages);
  if (isBroken) return <Notice>{text.pdf.broken}</Notice>;
  if (file === null) return <Waiting />;

  const shown = file.pages.filter(({ number }) => page === undefined || number === page);
  return (
    <div role="group" aria-label={label} className="pdfPages">
      {shown.map((one) => (
        <Page key={one.number} page={one} label={text.pdf.page(one.number, file.pages.length)} />
      ))}
    </div>
  );
}

function Page({ page, label }: { readonly page: PdfPage; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    let isGone = false;
    const target = canvas.current;
    if (target === null) return undefined;
    page.draw(target).then(
      (read) => isGone || setWords(read),
      // The document was closed while it was being drawn: nobody looks at this page any more.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [page]);

  return (
    <figure className="pdfPage" aria-label={label}>
      <canvas ref={canvas} aria-hidden />
      <div className="visuallyHidden">{words}</div>
    </figure>
  );
}

// The document of these bytes; closed when others come.
function usePdf(base64: string, onPages?: (count: number) => void) {
  const [opened, setOpened] = useState<{ readonly of: string; readonly file: PdfDocument | null } | null>(null);
  const tellPages = useRef(onPages);
  useEffect(() => {
    tellPages.current = onPages;
  });

  useEffect(() => {
    let isGone = false;
    const opening = openPdf(base64);
    opening.then(
      (file) => {
        if (isGone) return;
        setOpened({ of: base64, file });
        tellPages.current?.(file.pages.length);
      },
      () => isGone || setOpened({ of: base64, file: null }),
    );
    return () => {
      isGone = true;
      opening.then(
        (file) => file.close(),
        () => undefined,
      );
    };
  }, [base64]);

  const isCurrent = opened?.of === base64;
  return { file: isCurrent ? opened.file : null, isBroken: isCurrent && opened.file === null };
}
