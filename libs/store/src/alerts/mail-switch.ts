import type { EntityManager } from 'typeorm';

/** What tells this database from a restored copy of it: server, its history, and name. */
const THIS_DATABASE = `(SELECT c.system_identifier::text || '/' || p.timeline_id || '/' || current_database()
  FROM pg_control_system() c, pg_control_checkpoint() p)`;

/** May this database send? A copy that was restored elsewhere may not, until an operator says so. */
export async function isArmed(tx: Pick<EntityManager, 'query'>): Promise<boolean> {
  const [row]: { armed: boolean }[] = await tx.query(
    `SELECT armed_for = ${THIS_DATABASE} AS armed FROM mail_switch WHERE id = 1`,
  );
  return row?.armed ?? false;
}

/** Lets this database send. `anew: false` = only if none ever did: a first start. */
export async function arm(tx: Pick<EntityManager, 'query'>, { anew }: { anew: boolean }): Promise<void> {
  await tx.query(
    `INSERT INTO mail_switch (id, armed_for) VALUES (1, ${THIS_DATABASE})
     ON CONFLICT (id) ${anew ? 'DO UPDATE SET armed_for = excluded.armed_for' : 'DO NOTHING'}`,
  );
}
