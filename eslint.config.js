import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Without the functions in it: what ESLint keeps from one run to the next has to be written down.
const parserConfig = { compilerOptions: { ...svelteConfig.compilerOptions, runes: true } };

export default defineConfig(
  { ignores: ['dist', 'public/data', 'coverage', '.cache', 'playwright-report', 'test-results'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // noUncheckedIndexedAccess makes `!` the honest mark of an index that is known to exist.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig: parserConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  { files: ['data/build/**', 'tests/**', '.ci/**', '*.ts', '*.js'], rules: { 'no-console': 'off' } },
);
