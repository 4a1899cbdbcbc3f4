/** Which variables decide what an operation asks for, beyond the arguments of its root fields. */
import {
  type ASTNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/** Variables of fragments are taken for inner ones, wherever the fragments are spread. */
export function innerVariables(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): readonly string[] {
  const names = new Set<string>();
  const collect = (node: ASTNode) =>
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  for (const selection of selectionSet.selections) {
    collect(selection.kind === Kind.FIELD ? { ...selection, arguments: [] } : selection);
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) collect(definition);
  }
  return [...names];
}
