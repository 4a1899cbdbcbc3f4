import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, variablesText } from './examples.ts';
import { isNarrow } from './narrow.ts';

/** Which example the reader looks at, and how to open another one. */
export function useExamples() {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
  const active = tabs[activeTabIndex];

  const isOpen = (example: Example) => active?.query === example.query;

  const open = (example: Example) => {
    // Monaco is still loading.
    if (!queryEditor) return;
    const { query } = example;
    const variables = variablesText(example);

    // There the list hides the editor.
    if (isNarrow()) setVisiblePlugin(null);

    const untouched = tabs.findIndex((tab) => tab.query === query && tab.variables === variables);
    if (untouched === activeTabIndex) return;
    if (untouched >= 0) {
      changeTab(untouched);
    } else {
      // An edited query is never written over: it keeps its tab.
      if (active?.query?.trim()) addTab();
      queryEditor.setValue(query);
      variableEditor?.setValue(variables);
      // The editors report to the tab only after a pause; the tab's title should not wait.
      updateActiveTabValues({ query, variables });
    }
    queryEditor.setScrollTop(0);
    // The address is that of what is shown, so that it can be shared.
    history.replaceState(null, '', `?example=${example.id}`);
  };

  return { isOpen, open };
}
