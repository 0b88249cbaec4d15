import { Activity } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { LanguageProvider } from '#renderer/i18n/language.tsx';
import { sampleDay } from '#renderer/testing/samples';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ignore = () => undefined;
const options = [{ value: 'a', label: 'A' }];

function Fields({ mode }: { readonly mode: 'visible' | 'hidden' }) {
  return (
    <LanguageProvider language="fr" today={sampleDay}>
      <Activity mode={mode}>
        <TextField label="Nom" value="" onChange={ignore} />
        <AmountField label="Montant" value={null} onChange={ignore} />
        <DateField label="Date" value={null} onChange={ignore} lean="past" />
        <Choices label="Moyen" value={null} onChange={ignore} options={options} />
        <SelectField label="Taux" value={null} onChange={ignore} options={options} />
      </Activity>
    </LanguageProvider>
  );
}

it('a field keeps one name, also while its question is put aside', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(ignore);
  const { rerender } = render(<Fields mode="visible" />);
  for (const mode of ['hidden', 'visible', 'hidden', 'visible'] as const) {
    rerender(<Fields mode={mode} />);
    const isHidden = mode === 'hidden';
    expect(screen.getAllByRole('textbox', { hidden: true }).map((field) => field.hasAttribute('aria-label'))).toEqual([
      isHidden,
      isHidden,
      isHidden,
    ]);
  }
  expect(screen.getByRole('textbox', { name: 'Nom' })).toBeTruthy();
  expect(screen.getByRole('radiogroup', { name: 'Moyen' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Taux$/ })).toBeTruthy();
  expect(warn).not.toHaveBeenCalled();
});
