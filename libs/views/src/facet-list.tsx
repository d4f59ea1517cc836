import type { ComponentChildren } from 'preact';

import { hidden, toggled } from './choosing.js';
import { LIST_WORDS, valueOfList, type Names } from './filter-words.js';
import { searchAddress, type ListName, type SearchWanted } from './search-address.js';

/** A group of filters that opens and closes; one that asks something stands open. */
export const FacetGroup = ({ title, open, children }: FacetGroupProps) => (
  <details class="group" open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);

interface FacetGroupProps {
  title: string;
  open: boolean;
  children: ComponentChildren;
}

interface FacetLinkProps {
  to: SearchWanted;
  chosen: boolean;
  count?: number | undefined;
  children: ComponentChildren;
}

/** A value as a link to the search with it, or without it where it is chosen already. */
export const FacetLink = ({ to, chosen, count, children }: FacetLinkProps) => (
  <a href={searchAddress(to)} {...(chosen && { 'aria-current': 'true' as const })}>
    {children} {count !== undefined && <span class="count">{count.toLocaleString('en-US')}</span>}
  </a>
);

interface FacetListProps {
  list: ListName;
  /** In the order they are to stand. */
  values: readonly string[];
  counts: Record<string, number>;
  wanted: SearchWanted;
  names: Names;
  open?: boolean;
}

/** The values of a list with what each would find: to choose, to choose as well, or to hide. */
export function FacetList({ list, values, counts, wanted, names, open = false }: FacetListProps) {
  const { any, not } = wanted.criteria[list] as { any: readonly string[]; not: readonly string[] };
  const asked = [...any, ...not];
  const rest = asked.filter((value) => !values.includes(value));
  const shown = [...values.filter((value) => counts[value] || asked.includes(value)), ...rest];
  if (shown.length === 0) return null;
  return (
    <FacetGroup title={LIST_WORDS[list]} open={open || asked.length > 0}>
      <ul>
        {shown.map((value) => {
          const words = valueOfList(list, value, names);
          const out = not.includes(value);
          const hide = out ? 'show' : 'hide';
          return (
            <li {...(out && { class: 'out' })}>
              <FacetLink
                to={toggled(wanted, list, value)}
                chosen={any.includes(value)}
                count={counts[value] ?? 0}
              >
                {words}
              </FacetLink>
              <a
                class="hide"
                href={searchAddress(hidden(wanted, list, value))}
                aria-label={`${hide} ${words}`}
              >
                {hide}
              </a>
            </li>
          );
        })}
      </ul>
    </FacetGroup>
  );
}
