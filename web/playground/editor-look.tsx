import { pick, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { darkTheme, lightTheme } from './editor-themes.ts';

/**
 * What GraphiQL leaves no setting for: the editors' fonts and colours. It shows nothing itself.
 */
export function EditorLook() {
  const monaco = useMonaco((state) => state.monaco);
  const { queryEditor, variableEditor, headerEditor, responseEditor, theme } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor', 'theme'),
  );
  const { setTheme } = useGraphiQLActions();

  useEffect(() => {
    // Under GraphiQL's own names: a theme of another name would come too late for its first editor.
    monaco?.editor.defineTheme('graphiql-LIGHT', lightTheme);
    monaco?.editor.defineTheme('graphiql-DARK', darkTheme);
  }, [monaco]);

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions(editorOptions);
    }
    responseEditor?.updateOptions({
      placeholder: '▶ を押すと、ここに答えが出ます。\nPress ▶ and the answer appears here.',
    });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  useEffect(() => {
    // GraphiQL asks the system once; the page's styles follow it all day, so must the editors.
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (theme === null) setTheme(null);
    };
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  return null;
}

const editorOptions = {
  fontFamily:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "BIZ UDGothic", "Osaka-Mono", "Noto Sans Mono CJK JP", monospace',
  fontSize: 14,
  lineHeight: 21,
  // Sentences of a law are long, and so are comments in two languages.
  wordWrap: 'on',
  // Monaco takes full-width brackets and colons for an attempt to deceive, and frames each of them.
  unicodeHighlight: { ambiguousCharacters: false, allowedCharacters: { '\u3000': true } },
} as const;
