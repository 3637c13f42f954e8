import type { LucideIcon } from 'lucide-react';

interface IconProps {
  of: LucideIcon;
  /** 1.25em, to sit inside a line of text. */
  small?: boolean;
  className?: string;
  /** Only where no word stands beside it. */
  label?: string;
}

/** A lucide icon in the look's stroke and size; decoration unless it has a `label`. */
export function Icon({ of: Shape, small, className, label }: IconProps) {
  const classes = ['i', small && 's', className].filter(Boolean).join(' ');
  return label ? <Shape className={classes} role="img" aria-label={label} /> : <Shape className={classes} aria-hidden="true" />;
}
