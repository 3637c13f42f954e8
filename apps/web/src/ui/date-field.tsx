import { parseDate, type CalendarDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { fieldClass, FieldWords, type FieldFace } from './field.js';

interface Props extends FieldFace {
  id?: string;
  /** `2026-03-12`, or null while incomplete. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
}

const parse = (value: string | null): CalendarDate | null => (value ? parseDate(value) : null);

/** A date somebody knows by heart: typed part by part, no calendar to hunt through. */
export function DateField({ label, hint, error, className, id, value, onChange, isDisabled }: Props) {
  return (
    <AriaDateField
      id={id}
      value={parse(value)}
      onChange={(date) => onChange(date ? date.toString() : null)}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      granularity="day"
      className={fieldClass(error, className)}
    >
      <FieldWords label={label} hint={hint} error={error} />
      <DateInput className="input date-input">{(segment) => <DateSegment segment={segment} className="date-part" />}</DateInput>
    </AriaDateField>
  );
}
