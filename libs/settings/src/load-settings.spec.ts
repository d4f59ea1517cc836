import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { envExample } from './env-example.js';
import { loadSettings, samplesAreOn, SettingsError } from './load-settings.js';

test('an empty environment gives the defaults and null for what has none', () => {
  const settings = loadSettings({});
  expect(settings.PORT).toBe(3000);
  expect(settings.DATABASE_URL).toBeNull();
  expect(samplesAreOn(settings)).toBe(true);
});

test('an empty value counts as absent, as docker compose passes it', () => {
  expect(loadSettings({ PORT: '', OPERATOR_PASSWORD: '' })).toMatchObject({
    PORT: 3000,
    OPERATOR_PASSWORD: null,
  });
});

test('all wrong settings are named at once, each with what is allowed', () => {
  const load = () => loadSettings({ PORT: '70000', SAMPLES: 'yes', QUEUE_URL: 'http://x' });
  expect(load).toThrow(SettingsError);
  expect(load).toThrow(
    /PORT must be from 0 to 65535 \(it is "70000"\).*QUEUE_URL must be .*SAMPLES must be on or off/,
  );
});

test('a secret that is wrong is not repeated in the message', () => {
  expect(() => loadSettings({ OPERATOR_PASSWORD: 'hunter2' })).toThrow(/at least 8 characters\./);
  expect(() => loadSettings({ OPERATOR_PASSWORD: 'hunter2' })).not.toThrow(/hunter2/);
});

test('production can turn on neither samples nor the simulator', () => {
  expect(() => loadSettings({ NODE_ENV: 'production', SAMPLES: 'on' })).toThrow(
    /SAMPLES must be off in production/,
  );
  expect(() => loadSettings({ NODE_ENV: 'production', SIMULATOR_URL: 'http://127.0.0.1:4000' })).toThrow(
    /SIMULATOR_URL must not be set in production/,
  );
  expect(samplesAreOn(loadSettings({ NODE_ENV: 'production' }))).toBe(false);
});

test('of the public address only scheme, host and port count', () => {
  expect(loadSettings({ PUBLIC_URL: 'https://superbill.example:8443/x?y' }).PUBLIC_URL).toBe(
    'https://superbill.example:8443',
  );
  expect(() => loadSettings({ PUBLIC_URL: 'superbill.example' })).toThrow(/PUBLIC_URL must be an address/);
});

test('proxies are named one by one', () => {
  expect(loadSettings({}).TRUSTED_PROXIES).toBeNull();
  expect(
    loadSettings({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::/32,192.0.2.1' }).TRUSTED_PROXIES,
  ).toEqual(['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
});

test.each([
  'true',
  '1',
  '*',
  '0.0.0.0/0',
  '::/0',
  '10.0.0.0/33',
  '10.0.0.0/8/8',
  'proxy.example',
  '10.0.0.1,',
  'all',
])('nobody else becomes a proxy by %s', (text) => {
  expect(() => loadSettings({ TRUSTED_PROXIES: text })).toThrow(
    /TRUSTED_PROXIES must be addresses, networks/,
  );
});

test('.env.example is what the table says', () => {
  const file = path.resolve(import.meta.dirname, '../../../.env.example');
  expect(readFileSync(file, 'utf8')).toBe(envExample());
});
