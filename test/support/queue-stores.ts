/** The queue stores to test on this machine: the database always, Redis where `npm test` found one. */
export function queueStores(databaseUrl: () => string): { kind: string; url: (() => string) | null }[] {
  const redis = process.env['TEST_REDIS_URL'];
  return [
    { kind: 'postgres', url: databaseUrl },
    { kind: 'redis', url: redis ? () => redis : null },
  ];
}
