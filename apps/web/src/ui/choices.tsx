import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  Label,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components';
import { FieldError, fieldClass, type FieldFace } from './field.js';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean;
  /** Shown under the row while it is chosen (a follow-up field). */
  reveal?: ReactNode;
}

interface GroupProps<V> extends FieldFace {
  id?: string;
  options: readonly ChoiceOption[];
  value: V;
  onChange: (value: V) => void;
  isDisabled?: boolean;
}

function Words({ label, hint, error }: Pick<FieldFace, 'label' | 'hint' | 'error'>) {
  return (
    <>
      <Label className="legend">{label}</Label>
      {hint && (
        <Text slot="description" elementType="p" className="hint">
          {hint}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </>
  );
}

function Row({ label, hint }: Pick<ChoiceOption, 'label' | 'hint'>) {
  return (
    <>
      <span className="mark" aria-hidden="true" />
      <span>{label}</span>
      {hint && <span className="hint">{hint}</span>}
    </>
  );
}

/** One of a few: rows of 56 px, the whole row is the target. */
export function RadioGroup({ label, hint, error, className, id, options, value, onChange, isDisabled }: GroupProps<string | null>) {
  return (
    <AriaRadioGroup id={id} value={value} onChange={onChange} isDisabled={isDisabled} isInvalid={Boolean(error)} validationBehavior="aria" className={fieldClass(error, className)}>
      <Words label={label} hint={hint} error={error} />
      <div className="choices">
        {options.map((option) => (
          <div key={option.value} className="contents">
            <RadioField value={option.value} isDisabled={option.isDisabled}>
              <RadioButton className="choice dotted">
                <Row label={option.label} hint={option.hint} />
              </RadioButton>
            </RadioField>
            {option.reveal && value === option.value && <div className="reveal">{option.reveal}</div>}
          </div>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

/** Any of a few. */
export function CheckGroup({ label, hint, error, className, id, options, value, onChange, isDisabled }: GroupProps<string[]>) {
  return (
    <CheckboxGroup id={id} value={value} onChange={onChange} isDisabled={isDisabled} isInvalid={Boolean(error)} validationBehavior="aria" className={fieldClass(error, className)}>
      <Words label={label} hint={hint} error={error} />
      <div className="choices">
        {options.map((option) => (
          <div key={option.value} className="contents">
            <CheckboxField value={option.value} isDisabled={option.isDisabled}>
              <CheckboxButton className="choice box">
                <Row label={option.label} hint={option.hint} />
              </CheckboxButton>
            </CheckboxField>
            {option.reveal && value.includes(option.value) && <div className="reveal">{option.reveal}</div>}
          </div>
        ))}
      </div>
    </CheckboxGroup>
  );
}

interface CheckProps {
  id?: string;
  children: ReactNode;
  hint?: ReactNode;
  error?: string;
  isSelected: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
}

/** One statement to tick; consents start empty and each stands alone. */
export function Checkbox({ id, children, hint, error, isSelected, onChange, isDisabled }: CheckProps) {
  return (
    <CheckboxField id={id} isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} isInvalid={Boolean(error)} validationBehavior="aria" className={error ? 'field bad' : undefined}>
      <FieldError>{error}</FieldError>
      <CheckboxButton className="choice box">
        <Row label={children} hint={hint} />
      </CheckboxButton>
    </CheckboxField>
  );
}

/** Separate consents in one block, under the look's spacing. */
export const Consents = ({ children }: { children: ReactNode }) => <div className="choices">{children}</div>;
