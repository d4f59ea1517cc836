import { catalogueIsOn, type Settings } from '#settings';
import { catalogue, sourceById } from '#sources';
import type { BoardStore } from '#store';
import { Logger } from '@nestjs/common';

/**
 * Brings in the boards that come with Superbill. Sources that are off by default and need no key wait, switched off,
 * for an operator's decision; those that need a key are on, and start with the pull after the key is set.
 */
export async function seedCatalogue(settings: Settings, boards: BoardStore): Promise<void> {
  if (!catalogueIsOn(settings)) return;
  const added = await boards.seed(
    catalogue.map(({ source, token, origin, employer }) => {
      const { access, pace } = sourceById(source);
      const enabled = access.onByDefault || access.keySetting !== null;
      return { source, token, origin, employer, everyMinutes: pace.everyMinutes, enabled };
    }),
  );
  if (added > 0) new Logger('catalogue').log(`${added} boards of the catalogue are new and will be read.`);
}
