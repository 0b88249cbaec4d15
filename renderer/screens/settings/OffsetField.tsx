import { useState } from 'react';
import { TextField } from '#renderer/components/Field.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useReportWrong } from '#renderer/screens/settings/WrongFields.tsx';

// Half millimetres: 0, 0,5, 1 ... up to 20 either way.
function offsetOf(typed: string): number | null {
  const match = /^(-?)(\d{1,2})(?:[.,]([05]))?$/.exec(typed.trim());
  if (match === null) return null;
  const halves = Number(match[2]) * 2 + (match[3] === '5' ? 1 : 0);
  return halves > 40 ? null : (match[1] === '-' ? -halves : halves) / 2;
}

/** A shift in millimetres; what is no half millimetre is told and not kept. */
export function OffsetField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const text = useText().settings;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(props.value).replace('.', ',');
  useReportWrong(offsetOf(shown) === null);
  const change = (value: string) => {
    setTyped(value);
    const offset = offsetOf(value);
    if (offset !== null) props.onChange(offset);
  };
  return (
    <TextField
      label={props.label}
      value={shown}
      onChange={change}
      error={offsetOf(shown) === null ? text.offsetWrong : null}
      maxLength={6}
    />
  );
}
