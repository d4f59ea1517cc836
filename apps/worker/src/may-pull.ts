import type { Settings } from '#settings';
import type { Source } from '#sources';

/**
 * Why a board can't be pulled with these settings, in a sentence for the operator; null = it can. Decided at every
 * pull, so that setting a key is enough to start a source.
 */
export function whyNotYet(
  source: Pick<Source, 'name' | 'access'>,
  board: { sample: boolean },
  settings: Settings,
): string | null {
  if (board.sample) return null;
  if (!settings.CONTACT) {
    return 'No contact address is set. Sources must be able to reach you: set CONTACT, then this board is pulled.';
  }
  const { keySetting } = source.access;
  if (keySetting && !settings[keySetting as keyof Settings]) {
    return `${source.name} needs a key. Set ${keySetting}, then this board is pulled.`;
  }
  return null;
}
