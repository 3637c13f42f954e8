import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError as AriaFieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icon.js';

/** What every field takes beside its own props. `error` is a sentence, the same one as in the summary. */
export interface FieldFace {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
}

export const fieldClass = (error: string | undefined, className?: string) => ['field', error && 'bad', className].filter(Boolean).join(' ');

/** The message of a field, inside a React Aria field. */
export function FieldError({ children }: { children: string | undefined }) {
  if (!children) return null;
  return (
    <AriaFieldError className="msg">
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </AriaFieldError>
  );
}

/** Label, hint and message in the order of the look; goes before the input. */
export function FieldWords({ label, hint, error }: Pick<FieldFace, 'label' | 'hint' | 'error'>) {
  return (
    <>
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" elementType="p" className="hint">
          {hint}
        </Text>
      )}
      <FieldError>{error}</FieldError>
    </>
  );
}
