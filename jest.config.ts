/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const esmPackages = [
  'd3',
  'd3-.*',
  'internmap',
  'delaunator',
  'robust-predicates',
  '@ngx-translate',
  'fast-check',
  'pure-rand',
  'intl-messageformat',
  '@formatjs',
  '@orama',
  'minisearch',
  '.*\\.mjs$',
];
const shared: Config = {
  preset: 'jest-preset-angular',
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${esmPackages.join('|')}))`],
};

const config: Config = {
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/{domain,data,chart}/**/*.spec.ts',
        '<rootDir>/src/*.spec.ts',
        '<rootDir>/scripts/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'app',
      testEnvironment: 'jest-environment-jsdom',
      setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
      testMatch: ['<rootDir>/src/{state,ui,features,app}/**/*.spec.ts'],
    },
  ],
};

export default config;
