import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'normal' | 'wide';
  readonly place?: 'centre' | 'side';
};

/** A question in front of the screen. Esc or the cross closes it; the focus goes back where it was. */
export function Dialog(props: DialogProps) {
  const text = useText();
  const close = (isOpen: boolean) => {
    if (!isOpen) props.onClose();
  };
  return (
    <ModalOverlay
      className={props.place === 'side' ? 'veil side' : 'veil'}
      isOpen
      onOpenChange={close}
      isDismissable={false}
    >
      <Modal className={props.width === 'wide' ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog">
          <div className="dialogHead">
            <Heading slot="title" level={2} className="break">
              {props.title}
            </Heading>
            <Button kind="quiet" icon={X} onPress={props.onClose}>
              {text.common.close}
            </Button>
          </div>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
