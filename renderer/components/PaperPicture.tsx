import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Output } from '#contract/api';
import { openPdf } from '#renderer/components/pdfDocument';

type Look = Output<'attachment.look'>;

/** A small picture of a paper: a photo as it is, the first page of a PDF; a sheet while it is read or when it is too large. */
export function PaperPicture({ look }: { readonly look: Look | undefined }) {
  if (look === undefined || look.bytes === null) return <FileText className="paperPicture" aria-hidden />;
  if (look.kind === 'pdf') return <FirstPage key={look.bytes.length} base64={look.bytes} />;
  // The kind of image is in its first bytes; the browser looks there, not at the name.
  return <img className="paperPicture" src={`data:image/png;base64,${look.bytes}`} alt="" />;
}

function FirstPage({ base64 }: { readonly base64: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return undefined;
    const opening = openPdf(base64);
    let isGone = false;
    opening
      .then((file) => file.pages[0]?.draw(target))
      // Closed while it was drawn: nobody looks any more. Damaged: the sign of a paper stands for it.
      .catch(() => isGone || setBroken(true));
    return () => {
      isGone = true;
      opening.then(
        (file) => file.close(),
        () => undefined,
      );
    };
  }, [base64]);
  if (isBroken) return <FileText className="paperPicture" aria-hidden />;
  return <canvas ref={canvas} className="paperPicture" aria-hidden />;
}
