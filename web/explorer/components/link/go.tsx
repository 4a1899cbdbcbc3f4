import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';
import { useSettings, withSettings } from '../../settings.ts';

/** A link to another page, which keeps the language and the date. */
export function Go({
  to,
  ...rest
}: { readonly to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  return <Link href={withSettings(to, useSettings())} {...rest} />;
}
