import type { Producer } from '#queue';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Express } from 'express';

export const QUEUES_PATH = '/operator/queues';

/** A page that is left open must not become a load: one look in this many seconds. */
const POLL_SECONDS = 15;

/** bull-board would also throw away jobs that are being worked on; ours only ever empties an idle queue. */
class CarefulAdapter extends BullMQAdapter {
  override obliterate(): Promise<void> {
    return super.obliterate({ force: false });
  }
}

/** The dashboard of the queues. It only shows, unless the operator has switched actions on. */
export function queueBoard(producer: Producer, { actions }: { actions: boolean }): Express {
  const server = new ExpressAdapter().setBasePath(QUEUES_PATH);
  createBullBoard({
    queues: [...producer.queues.values()].map(
      (queue) => new CarefulAdapter(queue, { readOnlyMode: !actions }),
    ),
    serverAdapter: server,
    options: {
      uiConfig: {
        boardTitle: 'Superbill queues',
        hideDocsLink: true,
        pollingInterval: { forceInterval: POLL_SECONDS },
        miscLinks: [{ text: 'Boards', url: '/operator' }],
      },
    },
  });
  // Its own handler sends stack traces where NODE_ENV is "development".
  server.setErrorHandler(({ message }) => ({ status: 500, body: { error: { message } } }));
  const board = server.getRouter() as Express;
  board.disable('x-powered-by');
  return board;
}
