import { useLocation } from 'wouter';
import { idOfLegalPath } from '../../addresses.ts';
import { InstrumentPage } from './instrument-page.tsx';
import { ProvisionPage } from './provision-page.tsx';

/** /law/322AC0000000067 is an instrument, what follows it one of its provisions; and likewise below /jp/. */
export default function LawPage() {
  const [path] = useLocation();
  const { instrument, id } = idOfLegalPath(path);
  return id === instrument ? (
    <InstrumentPage key={id} id={id} />
  ) : (
    <ProvisionPage key={id} id={id} />
  );
}
