/** Facts about how fresh a posting is; each sentence has its day. Never a verdict. */
export const FreshnessSection = ({ facts }: { facts: { sentence: string }[] }) => (
  <section class="freshness" aria-labelledby="freshness">
    <h2 id="freshness">How fresh it is</h2>
    <ul>
      {facts.map(({ sentence }) => (
        <li>{sentence}</li>
      ))}
    </ul>
    <p class="attribution">These are facts, not a verdict: an old posting may well be hiring.</p>
  </section>
);
