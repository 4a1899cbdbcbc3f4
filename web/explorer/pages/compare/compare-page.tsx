import { useSearch } from 'wouter';
import { useTitle } from '../../components/page/title.ts';
import { useWords } from '../../language/words.ts';
import { DutyInCities } from './duty-in-cities.tsx';
import { Matrix } from './matrix.tsx';
import { Policies } from './policies.tsx';

/** Cities side by side: /compare, and one duty in them: /compare?duty=… */
export default function ComparePage() {
  const words = useWords();
  const duty = new URLSearchParams(useSearch()).get('duty');
  useTitle(words.compare.title);
  if (duty) return <DutyInCities duty={duty} />;
  return (
    <>
      <h1>{words.compare.title}</h1>
      <p>{words.compare.lead}</p>
      <h2>{words.compare.matrix}</h2>
      <Matrix />
      <h2>{words.compare.policies}</h2>
      <Policies />
    </>
  );
}
