import type { SearchCriteria } from '#domain';
import { Employer } from '#store';
import type { Names } from '#views';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { sourceFacts } from '../source-facts.js';

/** How the values of a search are called that no table of words holds. */
@Injectable()
export class FilterNames {
  constructor(private readonly db: DataSource) {}

  async of({ employer }: SearchCriteria): Promise<Names> {
    const employers = await this.employers([...employer.any, ...employer.not].map(Number));
    const known = new Map(employers.map(({ id, name }) => [String(id), name]));
    return {
      source: (id) => sourceFacts(id).name,
      employer: (id) => known.get(id) ?? `Employer ${id}`,
    };
  }

  /** Those that exist, in the order of their names. */
  async employers(ids: readonly number[]): Promise<{ id: number; name: string }[]> {
    if (ids.length === 0) return [];
    const found = await this.db.getRepository(Employer).findBy({ id: In([...ids]) });
    return found
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
  }
}
