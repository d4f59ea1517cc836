import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SETTINGS } from '#settings';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');

const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
const command = z.union([z.string(), z.array(z.string())]);

/** The parts of the Compose Specification that we use, strictly: a misspelt key is refused, not passed over. */
const Compose = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  'x-app': z.unknown(),
  services: z.record(
    z.string(),
    z.strictObject({
      build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
      image: z.string().optional(),
      command: command.optional(),
      environment: z.record(z.string(), z.string()).optional(),
      depends_on: z
        .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
        .optional(),
      volumes: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
      restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
      stop_grace_period: duration.optional(),
      healthcheck: z.strictObject({ test: command, interval: duration }).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.strictObject({})),
});

/** No Docker engine is needed for these: they read the file. */
describe('docker-compose.yml', () => {
  let services: z.infer<typeof Compose>['services'];
  let volumes: z.infer<typeof Compose>['volumes'];
  beforeAll(() => {
    const file: unknown = parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
    ({ services, volumes } = Compose.parse(file));
  });

  test('has web, worker, Postgres, Redis and Mailpit', () => {
    expect(Object.keys(services)).toEqual(['web', 'worker', 'postgres', 'redis', 'mailpit']);
  });

  test('every service is built here or names its image with a version', () => {
    for (const service of Object.values(services)) {
      const described = service.build ? service.build.dockerfile : service.image;
      expect(described).toMatch(/^deploy\/Dockerfile$|:v?\d/);
    }
  });

  test('Redis never drops a job to make room, and writes what it holds to disk', () => {
    expect(services['redis']?.command).toMatch(/noeviction/);
    expect(services['redis']?.command).toMatch(/--appendonly yes/);
  });

  test('sets only settings that exist', () => {
    for (const name of ['web', 'worker']) {
      for (const setting of Object.keys(services[name]?.environment ?? {})) {
        expect(Object.keys(SETTINGS)).toContain(setting);
      }
    }
  });

  test('waits only for services that can say they are ready, and keeps data in declared volumes', () => {
    for (const service of Object.values(services)) {
      for (const needed of Object.keys(service.depends_on ?? {})) {
        expect(services[needed]?.healthcheck).toBeDefined();
      }
      for (const volume of service.volumes ?? [])
        expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });

  test('opens no port to the network by itself: a proxy stands before it', () => {
    for (const service of Object.values(services)) {
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});
