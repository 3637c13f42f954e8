import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon } from './icon.js';

export type ButtonKind = 'primary' | 'secondary' | 'plain' | 'danger' | 'link';

interface Face {
  kind?: ButtonKind;
  wide?: boolean;
  icon?: LucideIcon;
  className?: string;
}

const face = ({ kind = 'secondary', wide, className }: Face) =>
  [kind === 'link' ? 'linkbtn' : 'btn', kind !== 'link' && kind !== 'secondary' && kind, wide && 'wide', className].filter(Boolean).join(' ');

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'>, Face {
  children: ReactNode;
  /** What to say while waiting; the button stays focusable and cannot be pressed twice. */
  pendingWords?: ReactNode;
}

/** One `primary` a screen; `isPending` shows `pendingWords` and says them aloud. */
export function Button({ kind, wide, icon, className, pendingWords, children, isDisabled, ...rest }: ButtonProps) {
  const off = isDisabled ? 'off' : '';
  return (
    <AriaButton {...rest} isDisabled={isDisabled} className={`${face({ kind, wide, className })} ${off}`.trim()}>
      {({ isPending }) => (
        <>
          {icon && <Icon of={icon} small={kind === 'link'} />}
          {isPending && pendingWords ? pendingWords : children}
        </>
      )}
    </AriaButton>
  );
}

/** A square button without words: always with a `label`; on public screens prefer a worded one. */
export function IconButton({ label, icon, ...rest }: Omit<AriaButtonProps, 'children' | 'className'> & { label: string; icon: LucideIcon }) {
  return (
    <AriaButton {...rest} aria-label={label} className="icbtn">
      <Icon of={icon} />
    </AriaButton>
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Face {
  ref?: Ref<HTMLAnchorElement>;
}

/** An outside or file address that looks like a button. */
export function AnchorButton({ kind, wide, icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={face({ kind, wide, className })}>
      {icon && <Icon of={icon} small={kind === 'link'} />}
      {children}
    </a>
  );
}

const Routed = createLink(AnchorButton);
/** A route that looks like a button: `<LinkButton kind="primary" to="/apply">`. */
export const LinkButton: LinkComponent<typeof AnchorButton> = (props) => <Routed {...props} />;
