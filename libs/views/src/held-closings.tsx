import { counted, momentInWords } from './words.js';

/** What a board's runs missed and what became of it. */
export interface BoardLosses {
  /** Listings that seem gone and are kept open. */
  held: number;
  heldSince: Date | null;
  /** Why they are held and what to do. */
  heldDetail: string | null;
  /** Has an operator released them? */
  releaseHeld: boolean;
  /** Since when it has been answering with nothing; null = it has not. */
  emptySince: Date | null;
}

/** What is held on a board, why, and the button that lets it close; nothing where nothing is held. */
export const HeldClosings = ({ board }: { board: BoardLosses & { id: number } }) => {
  const { id, held, heldSince, heldDetail, releaseHeld, emptySince } = board;
  return (
    <>
      {emptySince && <small>Empty since {momentInWords(emptySince)}</small>}
      {held > 0 && (
        <div class="held">
          <strong>{counted(held, 'listing')} held open</strong>
          {heldSince && <small>since {momentInWords(heldSince)}</small>}
          {heldDetail && <small>{heldDetail}</small>}
          {releaseHeld ? (
            <small>Released: whatever the next healthy pull misses closes.</small>
          ) : (
            <form method="post" action={`/operator/sources/${id}/release`} class="board-actions">
              <button type="submit">Release</button>
              <small>Pulls it now; whatever that pull misses again closes.</small>
            </form>
          )}
        </div>
      )}
    </>
  );
};
