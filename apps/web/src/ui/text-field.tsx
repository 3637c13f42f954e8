import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import { fieldClass, FieldWords, type FieldFace } from './field.js';

interface Props extends Omit<TextFieldProps, 'children' | 'className' | 'isInvalid' | 'validate' | 'id'>, FieldFace {
  /** Id of the input itself: the error summary links to it. */
  id?: string;
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  prefix?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. Say its shape in `hint`, never in a placeholder. */
export function TextField({ label, hint, error, className, id, placeholder, prefix, inputRef, ...rest }: Props) {
  const input = <Input ref={inputRef} id={id} className="input" placeholder={placeholder} style={prefix ? { paddingLeft: '34px' } : undefined} />;
  return (
    <AriaTextField {...rest} id={id} isInvalid={Boolean(error)} validationBehavior="aria" className={fieldClass(error, className)}>
      <FieldWords label={label} hint={hint} error={error} />
      {prefix ? (
        <span className="affix">
          <span>{prefix}</span>
          {input}
        </span>
      ) : (
        input
      )}
    </AriaTextField>
  );
}

interface AreaProps extends Omit<TextFieldProps, 'children' | 'className' | 'isInvalid' | 'validate' | 'type' | 'id'>, FieldFace {
  id?: string;
  rows?: number;
}

/** Several lines of the person's own words. Near the end of the room it says so: a paste is never cut in silence. */
export function TextArea({ label, hint, error, className, id, rows = 6, ...rest }: AreaProps) {
  const { t } = useTranslation('kernel');
  const { value = '', maxLength = Infinity } = rest;
  return (
    <AriaTextField {...rest} id={id} isInvalid={Boolean(error)} validationBehavior="aria" className={fieldClass(error, className)}>
      <FieldWords label={label} hint={hint} error={error} />
      <AriaTextArea id={id} className="input" rows={rows} />
      {value.length >= maxLength * 0.9 && (
        <p className="hint num" role="status">
          {t(value.length >= maxLength ? 'fields.room-full' : 'fields.room-used', { used: value.length, most: maxLength })}
        </p>
      )}
    </AriaTextField>
  );
}
