import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, print, visit } from 'graphql';

const nodes = [
  'Node',
  'LegalInstrument',
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
  'Directive',
  'Policy',
  'Provision',
  'Citation',
  'ProvisionVersion',
  'Prefecture',
  'City',
  'Ward',
  'Organization',
  'Duty',
  'Assignment',
  'LegalBasis',
  'Evidence',
  'Source',
  'RoleStatement',
  'TimelineEvent',
  'Background',
];

// Directives have no resolvers, and their type would bear the name of that of the type Directive.
const withoutDirectives = print(
  visit(parse(readFileSync('schema.graphql', 'utf8')), {
    [Kind.DIRECTIVE]: (node) => (node.name.value === 'oneOf' ? undefined : null),
    [Kind.DIRECTIVE_DEFINITION]: () => null,
    [Kind.SCHEMA_EXTENSION]: () => null,
  }),
);

const config: CodegenConfig = {
  schema: withoutDirectives,
  generates: {
    'web/explorer/graphql/generated/': {
      preset: 'client',
      documents: ['web/explorer/**/*.{ts,tsx}', '!web/explorer/graphql/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        strictScalars: true,
        scalars: {
          LocalDate: 'string',
          DateTime: 'string',
          URL: 'string',
          FieldSet: 'string',
          link__Import: 'string',
          _Any: 'unknown',
        },
      },
    },
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        inputMaybeValue: 'T | null | undefined',
        strictScalars: true,
        scalars: {
          LocalDate: 'string',
          DateTime: 'string',
          URL: 'string',
          FieldSet: 'string',
          link__Import: 'string',
          _Any: '{ readonly __typename: string; readonly id: string }',
        },
        mappers: {
          ...Object.fromEntries(
            nodes.map((name) => [name, '../../store/graph-store.ts#SelectedNode']),
          ),
          Trace: '../../questions/trace.ts#Trace as TraceModel',
          BasisChain: '../../questions/holes.ts#TracedChain',
          BasisStep: '../resolvers/trace.ts#ShownStep',
          Impact: '../roots/impact.ts#ImpactAnswer',
          UpcomingAmendment: '../roots/amendments.ts#ShownAmendment',
          AmendingLaw: '../roots/amendments.ts#ShownAmendingLaw',
          ProvisionChange:
            '../../questions/amendment-changes.ts#ProvisionChange as ProvisionChangeModel',
          ProvisionChangeConnection: '../resolvers/connections.ts#Listed',
          ImpactHit: '../../questions/impact-path.ts#ImpactHit as ImpactHitModel',
          ImpactHitConnection: '../roots/impact-hits.ts#ListedHits',
          MissingLink: '../../questions/holes.ts#MissingLink as MissingLinkModel',
          Answer: '../roots/ask.ts#AskAnswer',
          Comparison: '../../questions/compare.ts#Comparison as ComparisonModel',
          ComparisonRow: '../../questions/compare.ts#ComparisonRow as ComparisonRowModel',
          SearchHit: '../../store/graph-store.ts#SearchHit as SearchHitModel',
          Gap: '../../questions/gaps.ts#Gap as GapModel',
          GapConnection: '../roots/gaps.ts#GapPage',
          AuditReport: '../../questions/audit.ts#AuditReport as AuditReportModel',
          OrganizationCount: '../../questions/audit.ts#OrganizationCount as OrganizationCountModel',
          SourceUse: '../../questions/coverage.ts#SourceUse as SourceUseModel',
          Dataset: '../roots/dataset.ts#DatasetAnswer',
          Release: '../roots/releases.ts#ShownRelease',
          Change: '../../graph/node-change.ts#NodeChange',
          PropertyChange: '../../graph/node-change.ts#PropertyChange as PropertyChangeModel',
          RelationChange: '../../graph/node-change.ts#EdgeChange',
          ChangeConnection: '../roots/changes.ts#ListedChanges',
          KindCount: '../../store/graph-store.ts#KindCount as KindCountModel',
          ...Object.fromEntries(
            [
              'Instrument',
              'Provision',
              'City',
              'Organization',
              'Duty',
              'Assignment',
              'Citation',
              'Policy',
              'Source',
            ].map((name) => [`${name}Connection`, '../../store/graph-store.ts#SelectedList']),
          ),
        },
      },
    },
  },
};

export default config;
