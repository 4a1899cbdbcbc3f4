import fc from 'fast-check';
import { anyRoot, anySearch, anyStatements, anyWalk } from './arbitrary.ts';
import { openMemory } from './open-memory.ts';

const N = 300;
let nodes = 0,
  edges = 0,
  rootNodes = 0,
  multi = 0,
  one = 0,
  w = 0,
  wd = 0,
  h = 0;
const S = fc.sample(anyStatements, N),
  R = fc.sample(anyRoot, N),
  W = fc.sample(anyWalk, N),
  Q = fc.sample(anySearch, N);
for (let i = 0; i < N; i++) {
  const st = await openMemory(S[i]!);
  nodes += S[i]!.nodes.length;
  edges += S[i]!.edges.length;
  const a = (await st.select({ roots: [R[i]!] }))['root']!;
  rootNodes += a.nodes.length;
  let m = false,
    o = false;
  const go = (n: any) => {
    for (const v of Object.values(n.fields) as any[]) {
      if (v && 'nodes' in v) {
        if (v.nodes.length > 1) m = true;
        if (v.nodes.length) o = true;
        v.nodes.forEach(go);
      } else if (v) {
        o = true;
        go(v);
      }
    }
  };
  a.nodes.forEach(go);
  if (m) multi++;
  if (o) one++;
  const ww = await st.walk(W[i]!);
  w += ww.nodes.length;
  if (ww.nodes.some((n) => n.distance > 1)) wd++;
  if ((await st.search(Q[i]!)).hits.length > 1) h++;
}
console.log({
  nodes: nodes / N,
  edges: edges / N,
  rootNodes: rootNodes / N,
  multi: multi / N,
  one: one / N,
  walk: w / N,
  deep: wd / N,
  search2: h / N,
});
