/**
 * The condition on `p` under which readers may see a posting. Samples leave by themselves: they are seen only while no
 * live posting of the field is there.
 */
export function visible(samples: boolean): string {
  if (!samples) return 'NOT p.sample';
  const live = "SELECT FROM postings live WHERE live.in_field AND NOT live.sample AND live.state = 'open'";
  return `(NOT p.sample OR NOT EXISTS (${live}))`;
}
