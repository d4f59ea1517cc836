import { expect, test } from '@jest/globals';
import { tenantIn, tenantOrigin } from './tenant-host.js';

test('an employer is the first part of a host at the vendor', () => {
  expect(tenantIn(new URL('https://Acme-Care.vendor.example/x?y'), 'vendor.example')).toBe('acme-care');
  expect(tenantOrigin({ token: 'acme-care', origin: null }, 'vendor.example')).toBe(
    'https://acme-care.vendor.example',
  );
});

test('the vendor’s own hosts and those of others belong to no employer', () => {
  for (const host of ['www.vendor.example', 'vendor.example', 'a.b.vendor.example', 'acme-vendor.example'])
    expect(tenantIn(new URL(`https://${host}/jobs`), 'vendor.example')).toBeNull();
});

test('a token that would lead to another host is refused', () => {
  for (const token of ['', ' ', 'acme.evil', 'acme/..', '-acme', 'a@b'])
    expect(() => tenantOrigin({ token, origin: null }, 'vendor.example')).toThrow('such as "acme"');
});
