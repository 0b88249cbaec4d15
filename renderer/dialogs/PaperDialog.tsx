import { Download, Printer } from 'lucide-react';
import type { Input } from '#contract/api';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PdfPages } from '#renderer/components/PdfPages.tsx';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { paperMenuText } from '#renderer/i18n/paperMenu';

export type CustomerPaper = Input<'paper.print'>['paper'];

/** A paper beside the sequence, read before it is printed, saved or opened in the viewer of the system. */
export function PaperDialog(props: {
  readonly customerId: string;
  readonly paper: CustomerPaper;
  readonly onClose: () => void;
}) {
  const { customerId, onClose, paper } = props;
  const text = paperMenuText[useLanguage()];
  const pages = useQuery('paper.preview', { customerId, paper }, { isOutside: true });
  const print = useDirect('paper.print');
  const give = (how: Input<'paper.print'>['how']) => print.mutate({ customerId, paper, how }, { onSuccess: onClose });
  return (
    <Dialog title={text[paper]} width="wide" onClose={onClose}>
      <Loaded answer={pages}>
        {({ pdf }) => (
          <>
            <div className="spread">
              <p className="soft">{paper === 'exhibits' ? text.notKept : text.kept}</p>
              <div className="row">
                <Button icon={Download} isPending={print.isPending} onPress={() => give('pdf')}>
                  {text.save}
                </Button>
                <Button icon={Printer} kind="primary" isPending={print.isPending} onPress={() => give('dialog')}>
                  {text.print}
                </Button>
              </div>
            </div>
            <PdfPages base64={pdf} label={text[paper]} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
