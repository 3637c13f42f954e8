// What dependency-cruiser looks for in all of the sources; who may know whom is test/architecture's. A circle of types is gone at run time.
const START = '^apps/[a-z]+/src/(main|migrate|seed|write-contract|draft-migration|court-client|settings-table\\.config)\\.tsx?$|^apps/web/src/routes/|^apps/web/vite|\\.(spec|int-spec|e2e-spec|bench)\\.tsx?$|^test/';

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'nothing-left-over',
      severity: 'error',
      from: { path: START },
      to: { path: '^(apps|libs)/.*\\.tsx?$', reachable: false, pathNot: `${START}|\\.d\\.ts$|^libs/contract/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.gen\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
