import { Check, CircleDashed, FilePlus2, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Output } from '#contract/api';
import { Article } from '#renderer/components/Article.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useLanguage, useSentence } from '#renderer/i18n/language.tsx';
import { routesText } from '#renderer/i18n/routes';
import { useNavigation } from '#renderer/navigation.tsx';

type Route = Output<'routes.get'>['routes'][number];
type Where = NonNullable<Route['papers'][number]['where']>;

/** One way to get paid: what it is, whom to ask, what it costs, what comes first, and a tick for each paper that is there. */
export function RouteDetail({ customerId, route }: { readonly customerId: string; readonly route: Route }) {
  const text = routesText[useLanguage()];
  const sentenceOf = useSentence();
  return (
    <section className="routeDetail" aria-label={sentenceOf(route.name)}>
      <p>
        <Sentence value={route.about} />
      </p>
      <dl className="facts">
        <Fact label={text.amount}>
          <Money value={route.amount} />
        </Fact>
        <Fact label={text.who}>
          <Sentence value={route.addressee} />
        </Fact>
        <Fact label={text.costs}>
          {route.costs.map(({ isConfirmed, what }, index) => (
            <p key={index}>
              <Sentence value={what} />
              {isConfirmed || what.params['kind'] !== 'between' ? null : ` (${text.notConfirmed})`}
            </p>
          ))}
        </Fact>
        <Fact label={text.payer}>
          <Sentence value={route.payer} />
        </Fact>
        <Fact label={text.limit}>
          <Sentence value={route.limitation} />
        </Fact>
        {route.article === '' ? null : (
          <Fact label={text.law}>
            <Article value={route.article} />
            {route.isConfirmed ? null : ` (${text.notConfirmed})`}
          </Fact>
        )}
      </dl>
      {route.cautions.length === 0 ? null : (
        <ul className="routeCautions">
          {route.cautions.map((each, index) => (
            <li key={index}>
              <Sentence value={each} />
            </li>
          ))}
        </ul>
      )}
      <div className="routeLists">
        {route.before.length === 0 ? null : <Steps customerId={customerId} before={route.before} />}
        <Papers customerId={customerId} papers={route.papers} />
      </div>
    </section>
  );
}

function Fact({ children, label }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Steps({ before, customerId }: { readonly customerId: string; readonly before: Route['before'] }) {
  const text = routesText[useLanguage()];
  return (
    <div>
      <h3>{text.before}</h3>
      <ul className="ticked">
        {before.map(({ state, what, where }, index) => (
          <Line key={index} isThere={state === 'done'} state={text.steps[state]} what={what}>
            {where === null ? null : <Lead customerId={customerId} where={where} />}
          </Line>
        ))}
      </ul>
    </div>
  );
}

function Papers({ customerId, papers }: { readonly customerId: string; readonly papers: Route['papers'] }) {
  const text = routesText[useLanguage()];
  return (
    <div>
      <h3>{text.papers}</h3>
      <ul className="ticked">
        {papers.map(({ paper, state, what, where }) => (
          <Line key={paper} isThere={state === 'there' || state === 'made'} state={text.states[state]} what={what}>
            {where === null ? null : <Lead customerId={customerId} where={where} />}
          </Line>
        ))}
      </ul>
    </div>
  );
}

function Line(props: {
  readonly isThere: boolean;
  readonly state: string;
  readonly what: Route['papers'][number]['what'];
  readonly children: ReactNode;
}) {
  const Icon = props.isThere ? Check : CircleDashed;
  return (
    <li className={props.isThere ? 'there' : 'missing'}>
      <Icon aria-hidden />
      <div>
        <Sentence value={props.what} /> <span className="soft">({props.state})</span>
        {props.children}
      </div>
    </li>
  );
}

/** Where what is missing is written or added. */
function Lead({ customerId, where }: { readonly customerId: string; readonly where: Where }) {
  const text = routesText[useLanguage()];
  const { close, open } = useDialogs();
  const { go } = useNavigation();
  const leave = (place: Parameters<typeof go>[0]) => {
    close();
    go(place);
  };
  const act = () => {
    switch (where.kind) {
      case 'invoice':
        return leave({ screen: 'invoice', documentId: where.documentId });
      case 'letter':
        return open({ kind: 'letter', customerId });
      case 'conciliation':
        return open({ kind: 'paper', customerId, paper: 'conciliation' });
      case 'mail':
        return leave({ screen: 'mail' });
      case 'customer':
        return open({ kind: 'editCustomer', customerId });
      case 'terms':
        return leave({ screen: 'settings', section: 'company' });
    }
  };
  const isWritten = where.kind === 'letter' || where.kind === 'conciliation';
  return (
    <Button kind="quiet" icon={isWritten ? PenLine : FilePlus2} onPress={act}>
      {isWritten ? text.write : text.add}
    </Button>
  );
}
