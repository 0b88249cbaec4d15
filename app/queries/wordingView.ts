import { standing } from '#app/commands/saveWording';
import type { Context } from '#app/context';
import { wordedLetters, wordingHistory, wordingOf } from '#app/letters/wordings';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import {
  hasTones,
  relationsOf,
  takesParagraphs,
  wordedFamilies,
  type WordedDocument,
  type WordedFamily,
} from '#domain/letters/templates/wordedDocuments';
import { variableName, variablesOf } from '#domain/letters/templates/variableNames';
import { keyText, type WordingKey } from '#domain/letters/templates/wording';

/** The letters and papers that can be worded, by family, and which of them carry the user's own words. */
export function wordingList(ctx: Context): Output<'wording.list'> {
  const worded = [...wordedLetters(ctx)];
  return (Object.keys(wordedFamilies) as WordedFamily[]).flatMap((family) =>
    wordedFamilies[family].map((document: WordedDocument) => ({
      document,
      family,
      worded: worded.filter((key) => key.startsWith(`${document} `)).length,
      hasTones: hasTones(document),
      relations: [...relationsOf(document)],
    })),
  );
}

/** The words of one letter: as they hold, as the program writes them, and every version that was saved. */
export function wordingView(ctx: Context, letter: Request<'wording.get'>): Output<'wording.get'> {
  const key: WordingKey = { ...letter, country: countryOf(ctx.ledger) };
  const own = wordingOf(ctx, key);
  const history = wordingHistory(ctx, key);
  return {
    name: keyText(key),
    specs: originalBlocks(key).map(({ id, role, source, article, isOffer }) => ({
      id,
      role,
      source,
      article,
      isOffer,
    })),
    blocks: standing(ctx, key).map(({ id, source }) => ({ id, source })),
    takesParagraphs: takesParagraphs(key.document),
    isOwn: own !== null,
    versions: history.toReversed().map(({ fact: { id, on, body }, isUndone }) => ({
      versionId: id,
      on,
      isOriginal: body.blocks === null,
      isUndone,
      isStanding: own?.version === id,
      blocks: (body.blocks ?? originalWording(key)).map((block) => ({ ...block })),
    })),
    variables: variablesOf(key.document).map((code) => ({ code, name: variableName(code, key.language) })),
  };
}
