import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorLook } from './editor-look.tsx';
import { examplesPlugin } from './examples-plugin.tsx';
import { fetcher } from './fetcher.ts';
import { isNarrow } from './narrow.ts';
import { start } from './start.ts';

// Made once: GraphiQL takes a new list of plugins for a new wish of which one is open.
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const started = start();
const openPane = isNarrow() ? {} : { visiblePlugin: examplesPlugin };

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...openPane}
      {...(started ? { initialQuery: started.query, initialVariables: started.variables } : {})}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      // Headers may hold an API key: it is not written to the browser's storage.
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a className="konkyo-logo" href="/">
          <span lang="ja">根拠</span> Konkyo
        </a>
      </GraphiQL.Logo>
      <EditorLook />
    </GraphiQL>
  );
}
