import { playStory } from '#cli/replay/play';
import { readStories } from '#cli/replay/story';
import type { Migration } from '#db/migrate';
import type { Language } from '#domain/country';

/**
 * `replay`: plays stories through the real commands, each on a fresh ledger in memory.
 *
 * @throws WrongCall when a story cannot be understood; nothing is played then
 */
export function replay(input: unknown, migrations: readonly Migration[], language: Language) {
  return { results: readStories(input).map((story) => playStory(story, migrations, language)) };
}
