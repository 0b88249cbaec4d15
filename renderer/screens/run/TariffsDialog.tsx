import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import type { Cents } from '#domain/money/cents';
import { postalServices, type PostalService } from '#domain/postage/tariff';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';

type Tariff = Output<'postage.get'>['tariffs'][number];
type Save = (tariffs: Input<'postage.save'>['tariffs']) => void;

/** The prices of the post office: each from a day on, up to a weight. */
export function TariffsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText().runPaper;
  const answer = useQuery('postage.get', {});
  const command = useCommand('postage.save');
  const save: Save = (tariffs) => command.mutate({ tariffs });
  return (
    <Dialog title={text.tariffsTitle} onClose={onClose}>
      <Loaded answer={answer}>
        {({ isOwn, tariffs }) => (
          <div className="stack">
            <p className="soft">{text.tariffsText}</p>
            <ul className="runList tariffList">
              {tariffs.map((tariff) => (
                <TariffLine
                  key={`${tariff.service} ${tariff.upTo} ${tariff.validFrom}`}
                  tariff={tariff}
                  onRemove={() => save(tariffs.filter((one) => one !== tariff))}
                />
              ))}
            </ul>
            <NewTariff onAdd={(tariff) => save(withTariff(tariffs, tariff))} />
            {isOwn ? (
              <div>
                <Button kind="quiet" onPress={() => save([])}>
                  {text.published}
                </Button>
              </div>
            ) : null}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}

// The same item, weight and day again is a correction.
function withTariff(tariffs: readonly Tariff[], tariff: Tariff): Tariff[] {
  const isSame = (one: Tariff) =>
    one.service === tariff.service && one.upTo === tariff.upTo && one.validFrom === tariff.validFrom;
  return [...tariffs.filter((one) => !isSame(one)), tariff];
}

function TariffLine({ tariff, onRemove }: { readonly tariff: Tariff; readonly onRemove: () => void }) {
  const text = useText().runPaper;
  const language = useLanguage();
  const what = `${text.services[tariff.service]}, ${tariff.upTo} g`;
  const price = formatEuros(tariff.price, language);
  const from = formatDateShort(tariff.validFrom);
  return (
    <li className="spread tariffLine">
      <span>
        {what}
        <span className="cellNote">{`${text.validFrom} ${from}`}</span>
      </span>
      <span className="row">
        <strong className="money">{price}</strong>
        <Button
          kind="quiet"
          icon={Trash2}
          aria-label={text.removeTariff(`${what}, ${price}, ${from}`)}
          onPress={onRemove}
        >
          {text.remove}
        </Button>
      </span>
    </li>
  );
}

function NewTariff({ onAdd }: { readonly onAdd: (tariff: Tariff) => void }) {
  const text = useText().runPaper;
  const [service, setService] = useState<PostalService>('letter');
  const [upTo, setUpTo] = useState('20');
  const [price, setPrice] = useState<Cents | null>(null);
  const [validFrom, setValidFrom] = useState<PlainDate | null>(useToday());
  const [isAsked, setAsked] = useState(false);
  const grams = /^[1-9]\d{0,3}$/.test(upTo.trim()) ? Number(upTo) : null;
  const add = () => {
    setAsked(true);
    if (grams === null || price === null || validFrom === null) return;
    onAdd({ service, upTo: grams, price, validFrom });
    setAsked(false);
  };
  const isWrong = isAsked && (grams === null || price === null || validFrom === null);
  return (
    <div className="stackTight">
      <div className="fields">
        <SelectField
          label={text.service}
          value={service}
          onChange={setService}
          options={postalServices.map((value) => ({ value, label: text.services[value] }))}
        />
        <TextField label={text.upTo} value={upTo} onChange={setUpTo} maxLength={4} />
        <AmountField label={text.price} value={price} onChange={setPrice} />
        <DateField label={text.validFrom} value={validFrom} onChange={setValidFrom} lean="past" />
      </div>
      {isWrong ? <p className="late">{text.tariffWrong}</p> : null}
      <div>
        <Button onPress={add}>{text.addTariff}</Button>
      </div>
    </div>
  );
}
