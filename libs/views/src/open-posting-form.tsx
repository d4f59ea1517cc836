/** Leads an operator to a posting by its id or its address. */
export const OpenPostingForm = () => (
  <form class="open-posting" method="get" action="/operator/postings">
    <label for="posting">Open a posting (id or address)</label>
    <input id="posting" name="posting" required maxLength={500} autocomplete="off" />
    <button type="submit">Open</button>
  </form>
);
