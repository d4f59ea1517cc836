/** The same in lists of so many; the last one may be shorter. */
export function* inBatches(all, size) {
  let batch = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
