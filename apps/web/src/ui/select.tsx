import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { fieldClass, FieldWords, type FieldFace } from './field.js';
import { Icon } from './icon.js';
import { useScreenClass } from './screen.js';

export interface SelectOption {
  value: string;
  label: string;
}

interface Props extends FieldFace {
  id?: string;
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of many (more than about six; fewer belong in a RadioGroup). */
export function Select({ label, hint, error, className, id, options, value, onChange, placeholder, isDisabled }: Props) {
  const screen = useScreenClass();
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder}
      className={fieldClass(error, className)}
    >
      <FieldWords label={label} hint={hint} error={error} />
      <Button id={id} className="input select-button">
        <SelectValue />
        <Icon of={ChevronDown} />
      </Button>
      <Popover className={`popover ${screen}`}>
        <ListBox className="listbox" items={options.map((option) => ({ id: option.value, ...option }))}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="option">
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected && <Icon of={Check} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
