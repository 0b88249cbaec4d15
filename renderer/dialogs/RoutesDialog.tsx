import { ChevronDown, ChevronRight, FolderArchive, Gavel, Printer } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { Output } from '#contract/api';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { RouteDetail } from '#renderer/dialogs/RouteDetail.tsx';
import { formatEuros } from '#domain/format/amount';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { routesText } from '#renderer/i18n/routes';

type Found = Output<'routes.get'>;
type Scope = { readonly customerId: string; readonly documentIds: readonly string[] };

/** The ways to get paid for what a customer owes, side by side; the one that is chosen is told below. */
export function RoutesDialog({ customerId, documentIds, onClose }: Scope & { readonly onClose: () => void }) {
  const text = routesText[useLanguage()];
  const view = useQuery('routes.get', { customerId, documentIds: [...documentIds] });
  return (
    <Dialog title={text.title} width="wide" onClose={onClose}>
      <Loaded answer={view}>{(found) => <Routes found={found} documentIds={documentIds} />}</Loaded>
    </Dialog>
  );
}

function Routes({ documentIds, found }: { readonly found: Found; readonly documentIds: readonly string[] }) {
  const text = routesText[useLanguage()];
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <RoutesHead found={found} documentIds={documentIds} />
      {found.wait.length === 0 ? null : (
        <Notice>
          {found.wait.map((each, index) => (
            <p key={index}>
              <Sentence value={each} />
            </p>
          ))}
        </Notice>
      )}
      <table className="plain routes">
        <thead>
          <tr>
            <th scope="col">{text.route}</th>
            <th scope="col">{text.cost}</th>
            <th scope="col">{text.time}</th>
          </tr>
        </thead>
        <tbody>
          {found.routes.map((route) => (
            <Fragment key={route.id}>
              <RouteRow
                route={route}
                isShown={route.id === chosen}
                onChoose={() => setChosen(route.id === chosen ? null : route.id)}
              />
              {route.id === chosen ? (
                <tr className="told">
                  <td colSpan={3}>
                    <RouteDetail route={route} customerId={found.customerId} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="soft">{text.help}</p>
    </>
  );
}

function RoutesHead({ documentIds, found }: { readonly found: Found; readonly documentIds: readonly string[] }) {
  const language = useLanguage();
  const text = routesText[language];
  const { open } = useDialogs();
  const print = useDirect('sheet.print');
  const { beside, customerId, customerName, disputed, interest, principal, total } = found;
  const euros = (value: Found['total']) => formatEuros(value, language);
  const scope = { customerId, documentIds: [...documentIds] };
  return (
    <div className="spread">
      <div>
        <p className="strong break">{customerName}</p>
        <p>{text.owed(euros(total))}</p>
        <p className="soft">
          {text.parts(euros(principal), euros(interest), euros(beside))}
          {disputed > 0 ? ` · ${text.disputed(euros(disputed))}` : ''}
        </p>
      </div>
      <div className="row">
        <Button
          icon={Printer}
          isPending={print.isPending}
          onPress={() => print.mutate({ sheet: 'routes', runId: null, ...scope, how: 'dialog' })}
        >
          {text.print}
        </Button>
        <Button icon={FolderArchive} onPress={() => open({ kind: 'evidence', ...scope })}>
          {text.evidence}
        </Button>
        <Button
          icon={Gavel}
          onPress={() => open({ kind: 'move', customerId, name: customerName, from: 'formalNotice', to: 'recovery' })}
        >
          {text.hand}
        </Button>
      </div>
    </div>
  );
}

function RouteRow(props: {
  readonly route: Found['routes'][number];
  readonly isShown: boolean;
  readonly onChoose: () => void;
}) {
  const text = routesText[useLanguage()];
  const { isShown, onChoose, route } = props;
  return (
    <tr className={[isShown ? 'shown' : '', route.refusal === null ? '' : 'closed'].join(' ').trim()}>
      <th scope="row">
        <Button kind="quiet" icon={isShown ? ChevronDown : ChevronRight} aria-expanded={isShown} onPress={onChoose}>
          <Sentence value={route.name} />
        </Button>
        {route.isSuggested ? <span className="mark ok">{text.suggested}</span> : null}
      </th>
      {route.refusal === null ? (
        <>
          <td>
            <Sentence value={route.cost} />
            {route.costs.some(isUnsure) ? <span className="cellNote">{text.notConfirmed}</span> : null}
          </td>
          <td>
            {route.spans.length === 0 ? text.toAsk : null}
            {route.spans.map((each, index) => (
              <span key={index} className="routeSpan">
                <Sentence value={each} />
              </span>
            ))}
          </td>
        </>
      ) : (
        <td colSpan={2} className="soft">
          <Sentence value={route.refusal} />
        </td>
      )}
    </tr>
  );
}

// Only figures that are paid in any case stand in the sum.
function isUnsure({ isConfirmed, what }: Found['routes'][number]['costs'][number]): boolean {
  return !isConfirmed && what.params['kind'] === 'between' && what.params['isAlways'] === 1;
}
