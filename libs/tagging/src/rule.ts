import type { Evidence, EvidenceField } from '#domain';

export interface Rule<Signal> {
  /** `<tag>/<what was seen>`: `remote/fully-remote-wording`. */
  id: string;
  /** What the wording signals; often the tag's value itself. A function reads it off the match; null = not this one. */
  value: Signal | ((match: RegExpExecArray) => Signal | null);
  in: readonly EvidenceField[];
  /** Without nested repetition and with bounded gaps, so that hostile text can't make it slow. No `g` flag. */
  match: RegExp;
  /** A wording in the same sentence or line that takes the meaning away. */
  unless?: RegExp;
  because: string;
  yes: readonly [string, ...string[]];
  no: readonly [string, ...string[]];
}

export type Texts = Record<EvidenceField, string>;

export interface Found<Signal> {
  value: Signal;
  evidence: Evidence;
}
