import { pathOf } from '../../addresses.ts';
import { Name, type Named } from '../ruby/named.tsx';
import { Go } from './go.tsx';

/** A node's name, which leads to its page. */
export const Linked = ({ to }: { readonly to: Named & { readonly id: string } }) => (
  <Go to={pathOf(to.id)}>
    <Name of={to} />
  </Go>
);
