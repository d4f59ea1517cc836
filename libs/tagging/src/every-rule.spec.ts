import { expect, test } from '@jest/globals';
import type { EvidenceField } from '#domain';
import { findingsOf, type Rule, type Texts } from './define-tag.js';
import { TAG_READERS } from './registry.js';
import { textsWith } from '../fixtures/texts-with.js';

const fires = (rule: Rule<unknown>, text: string): boolean =>
  findingsOf(rule, textsWith({ [rule.in[0] as EvidenceField]: text }) satisfies Texts).length > 0;

for (const { tag, rules } of TAG_READERS) {
  for (const rule of rules) {
    test.each([...rule.yes])(`${rule.id} sees: %s`, (text) => {
      expect(fires(rule, text)).toBe(true);
    });
    test.each([...rule.no])(`${rule.id} is not taken in by: %s`, (text) => {
      expect(fires(rule, text)).toBe(false);
    });
  }

  test(`every rule of ${tag} is named after what it saw, once, and gives a reason and examples of both kinds`, () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(new RegExp(`^${tag.replaceAll('_', '-')}/[a-z0-9-]+$`));
      expect(rule.because).not.toBe('');
      expect(rule.yes.length).toBeGreaterThan(0);
      expect(rule.no.length).toBeGreaterThan(0);
      expect(rule.match.flags).not.toContain('g');
      expect(rule.unless?.flags ?? '').not.toMatch(/[gy]/);
    }
  });
}
