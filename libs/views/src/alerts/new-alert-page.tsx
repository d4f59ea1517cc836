import { chosenFilters } from '../chosen-filters.js';
import type { Names } from '../filter-words.js';
import { Page, type Site } from '../page.js';
import { searchAddress, type SearchWanted } from '../search-address.js';
import { SearchTrouble } from '../search-trouble.js';
import { FormTrouble, NewAlertForm, type NewAlertFormProps } from './new-alert-form.js';

export interface NewAlertPageProps extends NewAlertFormProps {
  site: Site;
  wanted: SearchWanted;
  /** What is looked for, in a sentence's words: "remote coder openings, for people who live in Texas". */
  words: string;
  /** Parameters that no search has. */
  ignored: string[];
  names: Names;
}

/** A search, to be had by mail. */
export const NewAlertPage = ({ site, wanted, words, ignored, names, ...form }: NewAlertPageProps) => {
  const filters = chosenFilters(wanted, names);
  return (
    <Page site={site} title="Save a search as an alert - Superbill" hidden>
      <h1>New postings by mail</h1>
      <p class="lead">We write when there are new {words}.</p>
      {filters.length > 0 && (
        <ul class="asked" aria-label="What the search asks for">
          {filters.map((filter) => (
            <li>{filter.words}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={searchAddress(wanted)}>Look at the search, or change it</a>
      </p>
      <SearchTrouble errors={[]} ignored={ignored} />
      <FormTrouble errors={form.errors} />
      <NewAlertForm {...form} />
    </Page>
  );
};
