import 'graphiql/setup-workers/vite';
// One by one, and not graphiql/style.css: that one brings Monaco's styles a second time and half a
// megabyte of Latin fonts; we use the fonts of the system, which know Japanese.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './styles/theme.css';
import './styles/examples.css';
import './styles/narrow.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(<Playground />);
