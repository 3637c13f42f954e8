import { Input, NumberField as AriaNumberField, type NumberFieldProps } from 'react-aria-components';
import { fieldClass, FieldWords, type FieldFace } from './field.js';

interface Props extends Omit<NumberFieldProps, 'children' | 'className' | 'isInvalid' | 'validate'>, FieldFace {
  placeholder?: string;
}

/** A whole number typed by hand, without steppers. */
export function NumberField({ label, hint, error, className, id, placeholder, ...rest }: Props) {
  return (
    <AriaNumberField {...rest} id={id} isInvalid={Boolean(error)} validationBehavior="aria" className={fieldClass(error, className)}>
      <FieldWords label={label} hint={hint} error={error} />
      <Input id={id} className="input" placeholder={placeholder} />
    </AriaNumberField>
  );
}
