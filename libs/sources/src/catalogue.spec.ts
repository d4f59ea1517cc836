import { describe, expect, test } from '@jest/globals';
import { EMPLOYER_TYPES } from '#domain';
import { catalogue, sourceById } from './registry.js';

describe('the boards to begin with', () => {
  test('are many, and each stands once', () => {
    const keys = catalogue.map(({ source, token }) => `${source} ${token}`);
    expect(keys.length).toBeGreaterThan(300);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test.each(catalogue.map((tenant) => [`${tenant.source} ${tenant.token}`, tenant] as const))(
    '%s can be asked for',
    (_key, { source, token, origin, employer, employerType }) => {
      const requests = sourceById(source).start({ token, origin });
      expect(requests.length).toBeGreaterThan(0);
      for (const { url } of requests) expect(new URL(url).protocol).toBe('https:');
      expect(employer).toMatch(/\S/);
      expect(EMPLOYER_TYPES).toContain(employerType);
    },
  );
});
