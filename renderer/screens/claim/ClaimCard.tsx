import { useQuery } from '#renderer/api/useQuery';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { MentionAsked } from '#renderer/components/MentionQuestion.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { AnnexButton } from '#renderer/screens/claim/AnnexButton.tsx';
import { ClaimFigures } from '#renderer/screens/claim/ClaimFigures.tsx';
import type { Claim, ClaimWanted } from '#renderer/screens/claim/claimFile';
import { ClaimList } from '#renderer/screens/claim/ClaimList.tsx';
import { TermsButton } from '#renderer/screens/claim/TermsButton.tsx';
import { WaiveAll } from '#renderer/screens/claim/WaiveAll.tsx';

/** What a customer may be asked today, wherever it is shown: the list, both accounts after payments, its paper. */
export function ClaimCard(props: ClaimWanted) {
  const claim = useQuery('claim.get', {
    customerId: props.customerId,
    itemIds: [...props.itemIds],
    kind: props.kind ?? null,
    on: null,
  });
  return <Loaded answer={claim}>{(loaded) => <LoadedClaim claim={loaded} wanted={props} />}</Loaded>;
}

function LoadedClaim({ claim, wanted }: { readonly claim: Claim; readonly wanted: ClaimWanted }) {
  const text = useText().claim;
  const language = useLanguage();
  const today = useToday();
  const title = text.title(shortDate(claim.asOf, today, language));
  if (claim.lines.length === 0) return null;
  return (
    <section className="card stackTight claim" aria-label={title}>
      <h2>{title}</h2>
      <ClaimList claim={claim} isOfLetter={(wanted.kind ?? null) !== null} />
      <div className="row noPrint">
        {claim.hasAnnex ? <AnnexButton customerId={wanted.customerId} itemIds={wanted.itemIds} /> : null}
        <WaiveAll claim={claim} />
        <TermsButton claim={claim} wanted={wanted} />
      </div>
      <MentionAsked customerId={wanted.customerId} isAsked={!(claim.country === 'FR' && claim.relation === 'B2C')} />
      <ClaimFigures claim={claim} />
    </section>
  );
}
