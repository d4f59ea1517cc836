/**
 * Suites by size. `unit` and `architecture` need nothing; `golden` compares whole postings and pages with
 * committed files; `medium` talks to a real Postgres (and Redis where there is one); `e2e` starts whole processes,
 * `browser` looks at them with Chromium, `faults` kills them.
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
    module: { type: 'es6' },
  },
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': swc },
  moduleNameMapper: {
    '^#(simulator|web|worker)$': '<rootDir>/apps/$1/src/index.ts',
    '^#(\\w+)$': '<rootDir>/libs/$1/src/index.ts',
    // A relative import ends in .js, as Node wants it; the file beside a test is still .ts or .tsx.
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/', '/.cache/', '/.data/'],
};

const suite = (name, testMatch) => ({ ...base, displayName: name, testMatch });

export default {
  projects: [
    suite('unit', ['<rootDir>/{libs,apps,tools}/**/!(*.golden).spec.{ts,tsx}']),
    suite('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    suite('relevance', ['<rootDir>/test/relevance/**/*.spec.ts']),
    suite('golden', ['<rootDir>/{libs,apps}/**/*.golden.spec.ts']),
    suite('medium', ['<rootDir>/test/medium/**/*.spec.ts']),
    suite('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    suite('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
    suite('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
  ],
};
