import { fileURLToPath } from 'node:url';

// One configuration, four layers: `unit` needs nothing, `web` a pretended browser, `int` PostgreSQL and Redis,
// `e2e` the built apps. Run one layer with --selectProjects.
const root = fileURLToPath(new URL('..', import.meta.url));

const compile = (jsx) => ({
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: jsx },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
});

const layer = (displayName, rest) => ({
  displayName,
  rootDir: root,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // `js` first: the mapper below also sees packages, whose ./x.js must stay a .js file.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: {
    '^@maplebridge/contract/(.*)\\.js$': '<rootDir>/libs/contract/$1',
    '^@maplebridge/contract/(.*)$': '<rootDir>/libs/contract/$1',
    '^@maplebridge/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    ...rest.moduleNameMapper,
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.data'],
  ...compile(displayName === 'web'),
  ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'moduleNameMapper')),
});

export default {
  rootDir: root,
  // Two cores, real servers, real browsers: a slow minute is no failure.
  testTimeout: 60_000,
  projects: [
    layer('unit', {
      testMatch: ['**/*.spec.ts'],
      setupFiles: ['<rootDir>/test/setup/nest.ts'],
    }),
    layer('web', {
      testMatch: ['**/*.spec.tsx'],
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/setup/browser.ts'],
      moduleNameMapper: { '\\.(css|svg|png|woff2?)(\\?.*)?$': '<rootDir>/test/setup/asset.ts' },
    }),
    layer('int', {
      testMatch: ['**/*.int-spec.ts'],
      globalSetup: '<rootDir>/test/setup/servers.mjs',
      globalTeardown: '<rootDir>/test/setup/servers-down.mjs',
      setupFiles: ['<rootDir>/test/setup/nest.ts', '<rootDir>/test/setup/own-database.ts'],
    }),
    layer('e2e', {
      testMatch: ['**/*.e2e-spec.ts'],
      setupFiles: ['<rootDir>/test/setup/nest.ts'],
    }),
  ],
};
