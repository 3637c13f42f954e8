import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { FieldError, fieldClass, type FieldFace } from './field.js';
import { capitals, digits, parseFen } from './money.js';

interface Props extends FieldFace {
  id?: string;
  /** Integer fen, or null while the box is empty. */
  value: number | null;
  onChange: (fen: number | null) => void;
  /** What is typed is no amount, so that a form does not leave it out in silence. */
  onUnclear?: (unclear: boolean) => void;
  isDisabled?: boolean;
}

/** Yuan typed by hand, kept as integer fen, echoed in capital numerals as an agreement writes them. */
export function MoneyField({ label, hint, error, className, id, value, onChange, onUnclear, isDisabled }: Props) {
  const { t } = useTranslation('kernel');
  const [typed, setTyped] = useState(value === null ? '' : digits(value));
  const shown = parseFen(typed) === (value ?? undefined) || typed === '' ? typed : value === null ? typed : digits(value);
  const notMoney = typed !== '' && parseFen(typed) === undefined ? t('fields.money.not-money') : undefined;
  const message = error ?? notMoney;
  const change = (text: string) => {
    setTyped(text);
    onChange(parseFen(text) ?? null);
    onUnclear?.(text.trim() !== '' && parseFen(text) === undefined);
  };
  const tidy = () => {
    const fen = parseFen(typed);
    if (fen !== undefined) setTyped(digits(fen));
  };
  return (
    <TextField id={id} value={shown} onChange={change} onBlur={tidy} isDisabled={isDisabled} isInvalid={Boolean(message)} validationBehavior="aria" className={fieldClass(message, className)}>
      <Label>{label}</Label>
      {hint && <p className="hint">{hint}</p>}
      <FieldError>{message}</FieldError>
      <span className="affix">
        <span aria-hidden="true">¥</span>
        <Input id={id} className="input" inputMode="decimal" autoComplete="off" style={{ paddingLeft: '34px' }} />
      </span>
      {value !== null && (
        <Text slot="description" elementType="p" className="hint">
          {t('money.capitals', { capitals: capitals(value) })}
        </Text>
      )}
    </TextField>
  );
}
