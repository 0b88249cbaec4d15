import type { ReactNode } from 'react';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';

/** A question about one customer: his name under the title, his file loaded. */
export function CustomerDialog(props: {
  readonly customerId: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: 'normal' | 'wide';
  readonly children: (file: Output<'customer.get'>) => ReactNode;
}) {
  const answer = useQuery('customer.get', { customerId: props.customerId });
  return (
    <Dialog title={props.title} onClose={props.onClose} width={props.width ?? 'normal'}>
      <Loaded answer={answer}>
        {(file) => (
          <>
            <p className="strong break">{file.fields.name}</p>
            {props.children(file)}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
