import typescript from 'typescript-eslint';

const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

export default typescript.config(
  { ignores: ['**/node_modules', '**/dist', '.data', 'libs/contract/**', '**/*.gen.ts'] },
  ...typescript.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: ['error', 'smart'],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
    },
  },
  // A new lib's migration begins empty.
  { files: ['**/migrations/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  // What tools and browsers ask for as a default export.
  { files: ['**/*.config.{ts,mjs}', 'test/setup/*'], rules: { 'no-restricted-syntax': 'off' } },
);
