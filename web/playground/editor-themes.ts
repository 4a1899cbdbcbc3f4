/**
 * The editors' colours, the same hues as `styles/theme.css`. Every text colour has a contrast of
 * at least 4.5 to 1 on its background (WCAG 2.2, 1.4.3).
 */
interface Palette {
  base: 'vs' | 'vs-dark';
  surface: string;
  primary: string;
  /** `primary`, faint, behind a chosen row. */
  tint: string;
  text: string;
  faint: string;
  key: string;
  argument: string;
  string: string;
  constant: string;
}

export const lightTheme = themeOf({
  base: 'vs',
  surface: '#ffffff',
  primary: '#26418f',
  tint: '#26418f1a',
  text: '#232b3d',
  faint: '#626c80',
  key: '#26418f',
  argument: '#7a3d8c',
  string: '#1d6b4a',
  constant: '#a03a1e',
});

export const darkTheme = themeOf({
  base: 'vs-dark',
  surface: '#1b2130',
  primary: '#9db8ff',
  tint: '#9db8ff24',
  text: '#dbe1ee',
  faint: '#929db5',
  key: '#9db8ff',
  argument: '#d7a6e8',
  string: '#8bd3ac',
  constant: '#f2a987',
});

function themeOf(palette: Palette) {
  const { base, surface, primary, tint, text, faint, key, argument, string, constant } = palette;
  const rule = (token: string, colour: string) => ({ token, foreground: colour.slice(1) });
  return {
    base,
    inherit: true,
    colors: {
      // The editors lie on GraphiQL's own surfaces.
      'editor.background': '#00000000',
      'scrollbar.shadow': '#00000000',
      'editor.foreground': text,
      'editorLineNumber.foreground': faint,
      'editorLineNumber.activeForeground': text,
      'editorHoverWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'editorWidget.background': surface,
      'menu.background': surface,
      'quickInput.background': surface,
      'textLink.foreground': primary,
      'textLink.activeForeground': primary,
      'editorLink.activeForeground': primary,
      'list.hoverBackground': tint,
      'list.highlightForeground': primary,
      'list.focusHighlightForeground': primary,
      'editorSuggestWidget.selectedBackground': tint,
      'editorSuggestWidget.selectedForeground': primary,
      'quickInputList.focusBackground': tint,
      'quickInputList.focusForeground': text,
      'menu.selectionBackground': tint,
      'menu.selectionForeground': primary,
      'toolbar.hoverBackground': tint,
      'inputOption.hoverBackground': tint,
      'input.background': tint,
      'pickerGroup.foreground': primary,
      'editorWidget.resizeBorder': primary,
      focusBorder: primary,
      // Colour says what a word is, not how deep a bracket lies.
      'editorBracketHighlight.foreground1': faint,
      'editorBracketHighlight.foreground2': faint,
      'editorBracketHighlight.foreground3': faint,
      'editor.placeholder.foreground': faint,
      'scrollbarSlider.background': `${faint}40`,
      'scrollbarSlider.hoverBackground': `${faint}66`,
      'scrollbarSlider.activeBackground': `${faint}80`,
    },
    rules: [
      rule('', text),
      rule('comment', faint),
      rule('keyword', argument),
      rule('string', string),
      rule('number', constant),
      rule('key.identifier.gql', key),
      rule('argument.identifier.gql', argument),
      rule('type.identifier.gql', constant),
      rule('string.key.json', key),
      rule('string.value.json', string),
      rule('keyword.json', constant),
      rule('delimiter', faint),
    ],
  };
}
